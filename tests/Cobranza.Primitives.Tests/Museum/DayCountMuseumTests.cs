using Cobranza.DayCounts;
using Cobranza.Schedules;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Bugs that other libraries had with day counts, each named after its public report.</summary>
public sealed class DayCountMuseumTests
{
    [Theory]
    [InlineData(2006, 2, 28, 2006, 8, 31, 180)]
    [InlineData(2007, 2, 28, 2007, 8, 31, 180)]
    [InlineData(2008, 2, 29, 2008, 3, 31, 30)]
    public void Museum_QLNet_324_the_31st_is_looked_at_before_February(
        int y1,
        int m1,
        int d1,
        int y2,
        int m2,
        int d2,
        int days
    ) => Assert.Equal(days, DayCount.Thirty360Us.Days(new(y1, m1, d1), new(y2, m2, d2)));

    [Fact]
    public void Museum_QLNet_324_a_day_accrues_nothing()
    {
        var (start, end) = (new LocalDate(2026, 1, 15), new LocalDate(2026, 1, 16));
        DayCount[] counts =
        [
            DayCount.Actual365Fixed,
            DayCount.Actual360,
            DayCount.Actual364,
            DayCount.Actual365Actual,
            DayCount.NoLeap365,
            DayCount.ActualActualIsda,
            DayCount.ActualActualAfb,
            DayCount.Thirty360Us,
            DayCount.Thirty360BondBasis,
            DayCount.Thirty360Psa,
            DayCount.ThirtyE360,
            DayCount.ThirtyE360Isda,
            DayCount.ThirtyEPlus360,
            DayCount.ThirtyE365,
            DayCount.Thirty365,
        ];
        Assert.All(counts, count => Assert.Equal(1, count.Days(start, end)));
        Assert.All(counts, count => Assert.True(count.Between(start, end).Sign > 0));
    }

    [Fact]
    public void Museum_QuantLib_1059_a_long_last_period_is_measured_by_its_own_length()
    {
        // Quarterly to 29 February 2000, then a last period of five months: one whole quarter and 61 of the 92 days of the next.
        var count = DayCount.ActualActualIcma(
            new Cycle(new(1999, 11, 30), Frequency.Quarterly, RollDay.OfAnchorOrEndOfMonth)
        );
        Assert.Equal(Fraction.Of(1, 4) + Fraction.Of(61, 92 * 4), count.Between(new(1999, 11, 30), new(2000, 4, 30)));
        Assert.Equal(Fraction.Of(61, 92 * 4), count.Between(new(2000, 2, 29), new(2000, 4, 30)));
    }

    [Fact]
    public void Museum_QuantLib_921_everybody_means_another_30_360()
    {
        var (start, end) = (new LocalDate(2011, 2, 28), new LocalDate(2011, 3, 31));
        Assert.Throws<ArgumentException>("name", () => DayCount.Of("30/360"));
        Assert.Equal(33, DayCount.Thirty360BondBasis.Days(start, end));
        Assert.Equal(30, DayCount.Thirty360Us.Days(start, end));
        Assert.Equal(32, DayCount.ThirtyE360.Days(start, end));
        Assert.Equal(30, DayCount.ThirtyE360Isda.Days(start, end));
    }

    [Fact]
    public void Museum_objectlabkit_34_the_parts_around_February_do_not_add_up_to_the_whole()
    {
        var (start, middle, end) = (new LocalDate(2023, 1, 31), new LocalDate(2023, 2, 28), new LocalDate(2023, 3, 31));
        var ending = DayCount.ThirtyE360IsdaUntil(middle);
        Assert.Equal((28, 30, 60), (ending.Days(start, middle), ending.Days(middle, end), ending.Days(start, end)));

        // Where no contract ends in between, they do.
        var open = DayCount.ThirtyE360Isda;
        Assert.Equal((30, 30, 60), (open.Days(start, middle), open.Days(middle, end), open.Days(start, end)));
    }
}
