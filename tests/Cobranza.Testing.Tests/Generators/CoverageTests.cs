using System.Numerics;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>The cases that break programs are known to occur, each in at least so many percent of the draws.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    public void Currencies_of_every_number_of_digits_occur(int digits) =>
        AtLeast(5, Draws.Share(CobranzaArbitraries.Currencies(), currency => currency.MinorDigits == digits));

    [Fact]
    public void Amounts_of_zero_at_the_limit_and_below_zero_occur()
    {
        AtLeast(5, Draws.Share(CobranzaArbitraries.Amounts(), amount => amount.IsZero));
        AtLeast(
            5,
            Draws.Share(CobranzaArbitraries.Amounts(), amount => Math.Abs(amount.MinorUnits) >= Money.MaxMinorUnits - 1)
        );
        AtLeast(30, Draws.Share(CobranzaArbitraries.Amounts(), amount => amount.IsNegative));
        AtLeast(20, Draws.Share(CobranzaArbitraries.Amounts(), amount => Math.Abs(amount.MinorUnits) < 1_000));
    }

    [Fact]
    public void Equal_pairs_and_sums_that_are_too_large_occur()
    {
        AtLeast(10, Draws.Share(CobranzaArbitraries.AmountPairs(), pair => pair.First == pair.Second));
        AtLeast(
            2,
            Draws.Share(
                CobranzaArbitraries.AmountPairs(),
                pair => BigInteger.Abs((BigInteger)pair.First.MinorUnits + pair.Second.MinorUnits) > long.MaxValue
            )
        );
    }

    [Fact]
    public void Ties_and_near_ties_occur()
    {
        AtLeast(25, Draws.Share(CobranzaArbitraries.ExactSamples(), sample => DistanceToTie(sample).IsZero));
        AtLeast(25, Draws.Share(CobranzaArbitraries.ExactSamples(), sample => IsHair(sample)));
        AtLeast(
            10,
            Draws.Share(CobranzaArbitraries.ExactAmounts(), amount => !amount.IsWholeMinorUnits && amount.Sign < 0)
        );
    }

    [Fact]
    public void Weights_of_zero_equal_weights_and_weights_at_the_limit_occur()
    {
        AtLeast(20, Draws.Share(CobranzaArbitraries.WeightedAmounts(), sample => sample.Weights.Contains(0)));
        AtLeast(
            20,
            Draws.Share(
                CobranzaArbitraries.WeightedAmounts(),
                sample => sample.Weights.Distinct().Count() < sample.Weights.Count
            )
        );
        AtLeast(
            10,
            Draws.Share(CobranzaArbitraries.WeightedAmounts(), sample => sample.Weights.Contains(long.MaxValue))
        );
        AtLeast(5, Draws.Share(CobranzaArbitraries.WeightedAmounts(), sample => sample.Weights.Count == 1));
        AtLeast(10, Draws.Share(CobranzaArbitraries.WeightedAmounts(), sample => sample.Weights.Count > 10));
    }

    [Fact]
    public void Leap_days_month_ends_year_ends_and_the_ends_of_the_calendar_occur()
    {
        AtLeast(4, Draws.Share(CobranzaArbitraries.Dates(), date => date is { Month: 2, Day: 29 }));
        AtLeast(20, Draws.Share(CobranzaArbitraries.Dates(), date => date == DateAdjusters.EndOfMonth(date)));
        AtLeast(2, Draws.Share(CobranzaArbitraries.Dates(), date => date is { Month: 12, Day: 31 }));
        AtLeast(1, Draws.Share(CobranzaArbitraries.Dates(), date => date == new LocalDate(9999, 12, 31)));
        AtLeast(1, Draws.Share(CobranzaArbitraries.Dates(), date => date == new LocalDate(1, 1, 2)));
    }

    [Fact]
    public void Equal_dates_and_spans_across_a_leap_day_occur()
    {
        AtLeast(3, Draws.Share(CobranzaArbitraries.DatePairs(), pair => pair.Start == pair.End));
        AtLeast(10, Draws.Share(CobranzaArbitraries.DatePairs(), HoldsLeapDay));
    }

    [Fact]
    public void Days_without_business_and_long_chains_of_holidays_occur()
    {
        AtLeast(25, Draws.Share(CobranzaArbitraries.CalendarDays(), day => !day.Calendar.IsBusinessDay(day.Date)));
        AtLeast(10, Draws.Share(CobranzaArbitraries.CalendarDays(), day => day.Calendar.Holidays.Count >= 8));
    }

    [Fact]
    public void Every_mode_occurs_with_and_without_a_step()
    {
        foreach (var mode in Enum.GetValues<RoundingMode>())
        {
            AtLeast(
                2,
                Draws.Share(
                    CobranzaArbitraries.Roundings(),
                    rounding => rounding.Mode == mode && rounding.Increment is null
                )
            );
            AtLeast(
                2,
                Draws.Share(
                    CobranzaArbitraries.Roundings(),
                    rounding => rounding.Mode == mode && rounding.Increment is not null
                )
            );
        }
    }

    [Fact]
    public void Control_characters_and_very_long_text_occur()
    {
        AtLeast(5, Draws.Share(CobranzaArbitraries.AwkwardTexts(), text => text.Value.Any(char.IsControl)));
        AtLeast(5, Draws.Share(CobranzaArbitraries.AwkwardTexts(), text => text.Value.Length >= 1_000));
    }

    private static void AtLeast(double floor, double percent) => Assert.InRange(percent, floor, 100);

    private static BigInteger DistanceToTie(ExactSample sample)
    {
        var doubled = 2 * BigInteger.Abs(sample.Numerator);
        return BigInteger.Abs((doubled % (2 * sample.Denominator)) - sample.Denominator);
    }

    private static bool IsHair(ExactSample sample) =>
        DistanceToTie(sample) is { IsZero: false } distance && distance * 1_000_000 < sample.Denominator;

    private static bool HoldsLeapDay(DatePair pair) =>
        Enumerable
            .Range(pair.Start.Year, Math.Min(5, pair.End.Year - pair.Start.Year + 1))
            .Where(CalendarSystem.Iso.IsLeapYear)
            .Select(year => new LocalDate(year, 2, 29))
            .Any(leapDay => pair.Start <= leapDay && leapDay <= pair.End);
}
