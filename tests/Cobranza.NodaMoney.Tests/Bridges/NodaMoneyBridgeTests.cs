using Cobranza.Bridges;
using NodaMoney.Context;

namespace Cobranza.Tests;

public sealed class NodaMoneyBridgeTests
{
    private static readonly MoneyContext HalfEven = MoneyContext.Create(
        new MoneyContextOptions { RoundingStrategy = new StandardRounding(MidpointRounding.ToEven) }
    );

    private static readonly MoneyContext WholeUnits = MoneyContext.Create(
        new MoneyContextOptions { RoundingStrategy = new StandardRounding(MidpointRounding.ToEven), MaxScale = 0 }
    );

    private static readonly MoneyContext Unrounded = MoneyContext.Create(
        new MoneyContextOptions { RoundingStrategy = new NoRounding() }
    );

    [Theory]
    [InlineData("MXN", "1234.56")]
    [InlineData("EUR", "-0.01")]
    [InlineData("JPY", "120")]
    [InlineData("KWD", "1.234")]
    [InlineData("CLP", "-7")]
    public void An_amount_crosses_unchanged(string code, string digits)
    {
        var amount = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

        var there = Money.Of(amount, Currency.Of(code)).ToNodaMoney(HalfEven);

        Assert.Equal(amount, there.Amount);
        Assert.Equal(code, there.Currency.Code);
        Assert.Equal(Money.Of(amount, Currency.Of(code)), there.ToCobranza());
    }

    [Fact]
    public void The_context_given_is_the_context_carried()
    {
        var there = Money.Of(1.20m, Currency.Eur).ToNodaMoney(Unrounded);

        Assert.Same(Unrounded, there.Context);
    }

    [Fact]
    public void Without_a_context_the_callers_current_one_is_carried()
    {
        using (MoneyContext.CreateScope(Unrounded))
        {
            Assert.Same(Unrounded, Money.Of(1.20m, Currency.Eur).ToNodaMoney().Context);
        }
    }

    [Fact]
    public void A_context_that_would_round_the_amount_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Money.Of(1.20m, Currency.Eur).ToNodaMoney(WholeUnits));

        Assert.Equal("context", error.ParamName);
        Assert.Contains("EUR 1.20", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_current_context_that_would_round_the_amount_is_refused_too()
    {
        using (MoneyContext.CreateScope(WholeUnits))
        {
            Assert.Throws<ArgumentException>(() => Money.Of(1.20m, Currency.Eur).ToNodaMoney());
        }
    }

    [Fact]
    public void A_context_with_fewer_digits_is_fine_for_an_amount_that_needs_none() =>
        Assert.Equal(12m, Money.Of(12m, Currency.Eur).ToNodaMoney(WholeUnits).Amount);

    [Fact]
    public void No_currency_is_refused_on_both_ways()
    {
        Assert.Throws<ArgumentException>(() => default(Money).ToNodaMoney(HalfEven));
        Assert.Throws<ArgumentException>(() => Money.Of(1m, Currency.Custom("XXX", 0)).ToNodaMoney(HalfEven));
        Assert.Throws<ArgumentException>(() => default(NodaMoney.Money).ToCobranza());
        Assert.Throws<ArgumentException>(() => new NodaMoney.Money(1m, "XXX").ToCobranza());
        Assert.Throws<ArgumentException>(() => new NodaMoney.Money(1m, "XXX").ToCobranza(Currency.Custom("XXX", 0)));
    }

    [Fact]
    public void More_digits_than_the_minor_unit_has_are_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => new NodaMoney.Money(1.005m, "EUR", Unrounded).ToCobranza());

    [Fact]
    public void Zeros_after_the_last_digit_are_not_digits() =>
        Assert.Equal(Money.Of(1.20m, Currency.Eur), new NodaMoney.Money(1.2000m, "EUR", Unrounded).ToCobranza());

    [Fact]
    public void A_withdrawn_currency_is_refused_unless_the_caller_gives_it()
    {
        var kuna = new NodaMoney.Money(7.53m, "HRK", Unrounded);

        Assert.Throws<ArgumentException>(() => kuna.ToCobranza());
        Assert.Equal("HRK 7.53", kuna.ToCobranza(Currency.Custom("HRK", 2)).ToString());
    }

    [Fact]
    public void The_currency_given_must_be_that_of_the_amount() =>
        Assert.Throws<ArgumentException>(() => new NodaMoney.Money(1m, "EUR", HalfEven).ToCobranza(Currency.Usd));

    [Fact]
    public void A_currency_that_NodaMoney_does_not_know_is_refused() =>
        Assert.Throws<ArgumentException>(() => Money.Of(5m, Currency.Custom("QQQ", 2)).ToNodaMoney(HalfEven));

    [Fact]
    public void An_amount_beyond_our_range_is_refused() =>
        Assert.ThrowsAny<Exception>(() => new NodaMoney.Money(decimal.MaxValue, "JPY", HalfEven).ToCobranza());

    // The ouguiya: ISO 4217 gives it two digits, NodaMoney fifths; what is no fifth would be rounded there.
    [Fact]
    public void An_amount_that_is_no_whole_minor_unit_there_is_refused()
    {
        Assert.Equal(1.20m, Money.Of(1.20m, Currency.Of("MRU")).ToNodaMoney(HalfEven).Amount);
        Assert.Throws<ArgumentException>(() => Money.Of(1.23m, Currency.Of("MRU")).ToNodaMoney(HalfEven));
    }
}
