using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests;

public sealed class RateTests
{
    [Fact]
    public void A_rate_is_written_with_its_time()
    {
        Assert.Equal("24% a year", Rate.Annual(Percentage.Of(24.00m)).ToString());
        Assert.Equal("0.5%", Percentage.Parse("0.50%").ToString());
    }

    [Theory]
    [InlineData(RatePeriod.Year, Compounding.None, "1.5% a year", "1,5% anual")]
    [InlineData(RatePeriod.Month, Compounding.None, "1.5% a month", "1,5% mensual")]
    [InlineData(RatePeriod.Day, Compounding.None, "1.5% a day", "1,5% diario")]
    [InlineData(RatePeriod.Year, Compounding.Annual, "1.5% a year effective", "1,5% efectivo anual")]
    [InlineData(
        RatePeriod.Year,
        Compounding.Quarterly,
        "1.5% a year compounded quarterly",
        "1,5% anual capitalizable trimestralmente"
    )]
    public void A_rate_says_its_time_in_both_languages(
        RatePeriod per,
        Compounding compounding,
        string english,
        string spanish
    )
    {
        var share = Percentage.Of(1.5m);
        var rate = per switch
        {
            RatePeriod.Month => Rate.Monthly(share),
            RatePeriod.Day => Rate.Daily(share),
            _ => Rate.Compounded(share, compounding),
        };
        Assert.Equal(english, rate.ToText(Language.English, TextFormat.Default));
        Assert.Equal(spanish, rate.ToText(Language.Spanish, TextFormat.European));
    }

    [Fact]
    public void A_rate_out_of_range_is_refused_by_name() =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Rate.Annual(Percentage.Of(10_000.01m)));

    [Fact]
    public void A_hundred_dollars_at_17_25_are_1725_pesos()
    {
        var rate = ExchangeRate.Of(Currency.Usd, Currency.Mxn, 17.25m, new(2026, 1, 30));
        Assert.Equal(Money.Of(1_725m, Currency.Mxn), rate.Convert(Money.Of(100m, Currency.Usd)).ToMoney());
        Assert.Equal("1 USD = 17.25 MXN on 2026-01-30", rate.ToString());
    }

    [Fact]
    public void A_rate_of_tomorrow_is_not_known_today()
    {
        var rates = ExchangeRates.Of([ExchangeRate.Of(Currency.Usd, Currency.Mxn, 17.25m, new(2026, 1, 30))]);
        Assert.Null(rates.Find(Currency.Usd, Currency.Mxn, new LocalDate(2026, 1, 29)));
        Assert.NotNull(rates.Find(Currency.Usd, Currency.Mxn, new LocalDate(2026, 1, 30)));
    }

    [Fact]
    public void A_period_is_written_with_both_its_ends()
    {
        Assert.Equal("2026-01-01..2026-01-31", DateRange.Of(new(2026, 1, 1), new(2026, 1, 31)).ToString());
        Assert.Equal("2026-01-01..", DateRange.From(new(2026, 1, 1)).ToString());
    }
}
