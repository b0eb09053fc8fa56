using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Bugs that other programs had with months and rates, each named after its public report.</summary>
public sealed class RateMuseumTests
{
    [Fact]
    public void Museum_polar_10664_a_month_forgets_the_31st_after_February()
    {
        var start = new LocalDate(2024, 1, 31);
        Assert.Equal(Fraction.Of(1), Months.Between(start, new(2024, 2, 29)));
        Assert.Equal(Fraction.Of(2), Months.Between(start, new(2024, 3, 31)));
        Assert.Equal(Fraction.Of(3), Months.Between(start, new(2024, 4, 30)));
        Assert.True(Months.Between(start, new(2024, 3, 30)) < Fraction.Of(2));
    }

    [Fact]
    public void Museum_lago_1567_periods_of_an_anniversary_on_the_31st_overlap()
    {
        // Each day from 31 January belongs to one month: the twelve months of the year are twelve, and no day counts twice.
        var (start, rate) = (new LocalDate(2025, 1, 31), Rate.Monthly(Percentage.Of(1)));
        var sum = Fraction.Zero;
        for (var day = start; day < new LocalDate(2026, 1, 31); day = day.PlusDays(1))
        {
            sum += rate.Over(day, day.PlusDays(1), DayCount.Actual360, monthsFrom: start);
        }

        Assert.Equal(Fraction.Of(12, 100), sum);
    }

    [Fact]
    public void Museum_erpnext_26286_a_rate_of_zero_counts_as_missing()
    {
        Assert.Equal("0% a month", Rate.Monthly(Percentage.Zero).ToString());
        Assert.Equal(Fraction.Zero, Rate.Effective(Percentage.Zero).EffectiveShare());
    }
}
