using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests;

public sealed class RateInterestTests
{
    private static readonly LocalDate Day = new(2026, 1, 31);

    [Fact]
    public void A_month_is_a_month_whatever_its_days()
    {
        var monthly = Rate.Monthly(Percentage.Of(1.5m));
        Assert.Equal(Fraction.Of(15, 1_000), monthly.Over(Day, new(2026, 2, 28), DayCount.Actual360));
        Assert.Equal(Fraction.Of(45, 1_000), monthly.Over(Day, new(2026, 4, 30), DayCount.Actual360));
        Assert.NotEqual(
            Rate.Annual(Percentage.Of(18)).Over(Day, new(2026, 2, 28), DayCount.Actual365Fixed),
            monthly.Over(Day, new(2026, 2, 28), DayCount.Actual365Fixed)
        );
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", 1, 1)]
    [InlineData("2026-01-31", "2026-03-15", 46, 31)] // one month, and 15 of the 31 days from 28 February to 31 March
    [InlineData("2026-01-31", "2026-03-31", 2, 1)]
    [InlineData("2024-01-30", "2024-02-29", 1, 1)]
    [InlineData("2024-02-29", "2024-03-29", 1, 1)]
    [InlineData("2026-01-15", "2026-02-14", 30, 31)]
    [InlineData("2026-04-15", "2026-05-14", 29, 30)]
    [InlineData("9999-12-01", "9999-12-31", 30, 31)]
    public void Months_are_counted_from_the_start(string start, string end, int above, int below) =>
        Assert.Equal(Fraction.Of(above, below), Months.Between(Iso(start), Iso(end)));

    [Theory]
    [InlineData("8500.00", "1.5", 18, "76.50")] // noblecalculator, late fee examples
    [InlineData("20000.00", "2", 30, "400.00")] // the same
    [InlineData("3000.00", "1", 6, "6.00")] // the same
    [InlineData("1000.00", "2", 60, "40.00")] // errorhandle, late fee example
    [InlineData("1000.00", "1", 5, "1.67")] // qive, boleto in arrears, interest without the fine
    [InlineData("50000.00", "1.7", 100, "2833.33")] // study notes on default interest (scribd 593157046): 52,833.33 with the principal
    public void Months_of_thirty_days_are_twelve_times_the_rate_on_a_year_of_360(
        string amount,
        string monthly,
        int days,
        string interest
    )
    {
        var rate = Rate.Annual(Percentage.Of(12 * Number(monthly)));
        Assert.Equal(Number(interest), Rounded(amount, rate.Over(Day, Day.PlusDays(days), DayCount.Actual360)));
    }

    [Theory]
    [InlineData("100.00", "0.33")] // ciclo, calculator of boletos in arrears: 0.033 % a day for ten days
    [InlineData("500.00", "1.65")] // euquerosabertudo, the same
    public void A_rate_for_a_day_is_counted_in_days(string amount, string interest) =>
        Assert.Equal(
            Number(interest),
            Rounded(amount, Rate.Daily(Percentage.Of(0.033m)).Over(Day, Day.PlusDays(10), DayCount.Actual360))
        );

    [Theory]
    [InlineData("16.5", "0.38")]
    [InlineData("70", "1.31")]
    public void Effective_rates_over_five_days_of_a_year_of_360(string effective, string interest) =>
        // Disclosure of a Peruvian lender on interest for late payment (studylib.es 6937544), example 1: 176.97, five days late.
        Assert.Equal(
            Number(interest),
            Rounded(
                "176.97",
                Rate.Effective(Percentage.Of(Number(effective))).Over(Day, Day.PlusDays(5), DayCount.Actual360)
            )
        );

    [Theory]
    [InlineData(Compounding.None, "1480.00")]
    [InlineData(Compounding.Annual, "1537.60")]
    [InlineData(Compounding.HalfYearly, "1573.52")]
    [InlineData(Compounding.Quarterly, "1593.85")]
    [InlineData(Compounding.Monthly, "1608.44")]
    [InlineData(Compounding.Daily, "1615.82")]
    public void A_thousand_at_24_percent_two_years_later(Compounding compounding, string total)
    {
        var rate = Rate.Compounded(Percentage.Of(24), compounding);
        var interest = rate.Over(new(2025, 3, 1), new(2027, 3, 1), DayCount.Actual365Fixed);
        Assert.Equal(Number(total), Rounded("1000.00", Fraction.One + interest));
    }

    [Fact]
    public void Twenty_four_percent_monthly_is_26_8242_effective()
    {
        var monthly = Rate.Compounded(Percentage.Of(24), Compounding.Monthly);
        Assert.Equal(Fraction.FromDecimal(0.268241794562545318301696m), monthly.EffectiveShare());
        var effective = monthly.ToEffective(4, RoundingMode.HalfEven);
        Assert.Equal("26.8242% a year effective", effective.ToString());
        Assert.Equal(monthly, effective.ToNominal(Compounding.Monthly, 4, RoundingMode.HalfEven));
        Assert.Equal(
            "24.0000165",
            effective.ToNominal(Compounding.Monthly, 7, RoundingMode.HalfEven).Value.ToString()[..10]
        );
    }

    [Fact]
    public void A_conversion_beyond_the_highest_rate_is_refused()
    {
        var rate = Rate.Compounded(Rate.MaxAnnual, Compounding.Monthly);
        Assert.Throws<AmountOverflowException>(() => rate.ToEffective(2, RoundingMode.HalfEven));
        Assert.True(rate.EffectiveShare() > Fraction.Of(1_000_000));
        Assert.Throws<ArgumentOutOfRangeException>("compounding", () => rate.NominalShare(Compounding.None));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => rate.ToEffective(13, RoundingMode.HalfEven));
    }

    [Fact]
    public void Dates_out_of_order_are_refused_by_name()
    {
        var rate = Rate.Monthly(Percentage.Of(1));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => rate.Over(Day, Day.PlusDays(-1), DayCount.Actual360));
        Assert.Throws<ArgumentOutOfRangeException>(
            "start",
            () => rate.Over(Day, Day, DayCount.Actual360, Day.PlusDays(1))
        );
        Assert.Throws<ArgumentException>("end", () => rate.Over(Day, default, DayCount.Actual360));
        Assert.Throws<ArgumentException>("start", () => rate.Over(default, Day, DayCount.Actual360));
        Assert.Throws<ArgumentNullException>("dayCount", () => rate.Over(Day, Day, null!));
    }

    private static decimal Rounded(string amount, Fraction share) =>
        (Money.Of(Number(amount), Currency.Usd) * share).Round(Rounding.HalfAwayFromZero).Amount;

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static LocalDate Iso(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
