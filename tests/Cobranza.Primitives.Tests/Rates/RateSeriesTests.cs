using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests;

public sealed class RateSeriesTests
{
    private static readonly RateSeries Spain = RateSeries.Of(
        [
            new(new(2023, 1, 1), Rate.Annual(Percentage.Of(10.5m))),
            new(new(2023, 7, 1), Rate.Annual(Percentage.Of(12m)), "Ley 3/2004, art. 7"),
            new(new(2024, 1, 1), Rate.Annual(Percentage.Of(12.5m))),
        ],
        knownThrough: new LocalDate(2024, 6, 30)
    );

    [Fact]
    public void A_long_delay_bears_the_rate_of_each_half_year()
    {
        // EUR 10,000.00 due on 30 April 2023, paid on 31 March 2024, on the published Spanish rates.
        var segments = Spain.Segments(new(2023, 5, 1), new(2024, 3, 31));
        Assert.Equal(
            [
                "2023-05-01..2023-06-30 at 10.5% a year",
                "2023-07-01..2023-12-31 at 12% a year",
                "2024-01-01..2024-03-31 at 12.5% a year",
            ],
            segments.Select(segment => segment.ToString())
        );
        var interest =
            Money.Of(10_000m, Currency.Eur) * Spain.Over(new(2023, 4, 30), new(2024, 3, 31), DayCount.Actual365Fixed);
        Assert.Equal(Money.Of(1_092.05m, Currency.Eur), interest.Round(Rounding.HalfAwayFromZero));
    }

    [Fact]
    public void A_day_that_is_not_known_has_no_rate()
    {
        var late = Assert.Throws<ArgumentOutOfRangeException>("date", () => Spain.On(new(2024, 7, 1)));
        Assert.Contains("begins on 2023-01-01 and is known through 2024-06-30", late.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("date", () => Spain.On(new(2022, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>("last", () => Spain.Segments(new(2024, 6, 1), new(2024, 7, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => Spain.Segments(new(2022, 6, 1), new(2024, 6, 1)));
        Assert.Equal(Rate.Annual(Percentage.Of(12.5m)), Spain.On(new(2024, 6, 30)));
    }

    [Fact]
    public void A_new_half_year_is_added_with_its_source_and_its_last_day()
    {
        var step = new RateStep(new(2024, 7, 1), Rate.Annual(Percentage.Of(12.25m)), "a gazette");
        Assert.Throws<ArgumentException>("knownThrough", () => Spain.With(step));
        var longer = Spain.With(step, new LocalDate(2024, 12, 31));
        Assert.Equal(step, longer.StepOn(new(2024, 12, 31)));
        Assert.Equal("a gazette", longer.StepOn(new(2024, 12, 31)).Source);
        Assert.Equal(Spain.Steps.Count + 1, longer.Steps.Count);
        Assert.Equal(longer, Spain.ConfirmedThrough(new(2024, 7, 31)).With(step, new LocalDate(2024, 12, 31)));
    }

    [Fact]
    public void What_is_no_series_is_refused_by_name()
    {
        var (one, two) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 7, 1));
        var rate = Rate.Annual(Percentage.Of(8));
        Assert.Throws<ArgumentException>("steps", () => RateSeries.Of([]));
        Assert.Throws<ArgumentException>("steps", () => RateSeries.Of([null!]));
        Assert.Throws<ArgumentException>("steps", () => RateSeries.Of([new(one, rate), new(one, rate)]));
        Assert.Throws<ArgumentException>(
            "steps",
            () => RateSeries.Of([new(one, rate), new(two, Rate.Effective(rate.Value))])
        );
        Assert.Throws<ArgumentException>(
            "steps",
            () =>
                RateSeries.Of(
                    Enumerable.Range(0, RateSeries.MaxSteps + 1).Select(day => new RateStep(one.PlusDays(day), rate))
                )
        );
        Assert.Throws<ArgumentOutOfRangeException>("knownThrough", () => RateSeries.Of([new(two, rate)], one));
        Assert.Throws<ArgumentException>("from", () => new RateStep(default, rate));
        Assert.Throws<ArgumentException>("source", () => new RateStep(one, rate, " "));
    }

    [Fact]
    public void Series_are_equal_by_value()
    {
        var twin = RateSeries.Of(Spain.Steps.Reverse(), Spain.KnownThrough);
        Assert.Equal(Spain, twin);
        Assert.Equal(Spain.GetHashCode(), twin.GetHashCode());
        Assert.NotEqual(Spain, Spain.ConfirmedThrough(new(2024, 7, 1)));
        Assert.Equal(
            "10.5% a year from 2023-01-01, 12% a year from 2023-07-01, 12.5% a year from 2024-01-01, known through 2024-06-30",
            Spain.ToString()
        );
    }
}
