using Cobranza.Schedules;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Bugs that other systems had with dates that come back, each named after its public report.</summary>
public sealed class ScheduleMuseumTests
{
    [Fact]
    public void Museum_polar_10664_the_31st_is_forgotten_after_February()
    {
        var cycle = new Cycle(new(2024, 1, 31), Frequency.Monthly);
        Assert.Equal(
            [new(2024, 1, 31), new(2024, 2, 29), new(2024, 3, 31), new LocalDate(2024, 4, 30)],
            Enumerable.Range(0, 4).Select(cycle.Date)
        );
    }

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    public void Museum_lago_1567_and_1840_billing_periods_overlap_or_miss_days(int day)
    {
        var periods = PeriodicSchedule.Of(new(2023, 1, day), 24, Frequency.Monthly).Periods;
        var days = periods.SelectMany(period =>
            Enumerable.Range(0, Period.DaysBetween(period.Start, period.End)).Select(period.Start.PlusDays)
        );
        Assert.Equal(Enumerable.Range(0, 731).Select(new LocalDate(2023, 1, day).PlusDays), days);
    }

    [Fact]
    public void Museum_erpnext_28034_a_loan_stays_on_the_28th_after_February()
    {
        var periods = PeriodicSchedule.Of(new(2021, 10, 30), 6, Frequency.Monthly).Periods;
        Assert.Equal([30, 30, 30, 28, 30, 30], periods.Select(period => period.End.Day));
    }

    [Theory]
    [InlineData(2019, 2, 28, 2024, 2, 29)]
    [InlineData(2020, 2, 29, 2023, 2, 28)]
    [InlineData(2016, 2, 29, 2020, 2, 29)]
    public void Museum_Strata_1590_one_of_two_Februaries_is_a_leap_one(int y1, int m1, int d1, int y2, int m2, int d2)
    {
        var schedule = new PeriodicSchedule(
            new(y1, m1, d1),
            new(y2, m2, d2),
            Frequency.HalfYearly,
            Stub.None,
            RollDay.OfAnchorOrEndOfMonth
        );
        Assert.Equal(2 * (y2 - y1), schedule.Periods.Count);
        Assert.All(schedule.Periods, period => Assert.Equal(DateAdjusters.EndOfMonth(period.End), period.End));
    }

    [Theory]
    [InlineData(24, Stub.ShortFirst, "[2010-05-10..2011-09-20, 2011-09-20..2013-09-20, 2013-09-20..2015-09-20]")]
    [InlineData(24, Stub.LongLast, "[2010-05-10..2012-05-10, 2012-05-10..2015-09-20]")]
    [InlineData(36, Stub.ShortLast, "[2010-05-10..2013-05-10, 2013-05-10..2015-09-20]")]
    [InlineData(60, Stub.LongFirst, "[2010-05-10..2015-09-20]")]
    public void Museum_Strata_1237_periods_above_a_year_allow_no_stub(int months, Stub stub, string periods) =>
        Assert.Equal(
            periods,
            new PeriodicSchedule(new(2010, 5, 10), new(2015, 9, 20), Frequency.Months(months), stub).Periods.ToString()
        );
}
