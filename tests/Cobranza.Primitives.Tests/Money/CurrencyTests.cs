using System.Globalization;

namespace Cobranza.Tests;

/// <summary>The list of currencies, against two public tables.</summary>
public sealed class CurrencyTests
{
    private static readonly string[][] Published = [.. Facts.Rows("currencies.csv")];

    public static TheoryData<string, int> WithMinorUnit() =>
        new(
            Published
                .Where(row => row[2] != "-")
                .Select(row => (row[0], int.Parse(row[2], CultureInfo.InvariantCulture)))
        );

    public static TheoryData<string> WithoutMinorUnit() =>
        new(Published.Where(row => row[2] == "-").Select(row => row[0]));

    public static TheoryData<string> Withdrawn() => new(Facts.Rows("historic-currencies.csv").Select(row => row[0]));

    [Theory]
    [MemberData(nameof(WithMinorUnit))]
    public void Every_active_currency_is_known_with_its_minor_unit(string code, int minorDigits)
    {
        var currency = Currency.Of(code);
        Assert.Equal(code, currency.Code);
        Assert.Equal(minorDigits, currency.MinorDigits);
        Assert.Contains(currency, Iso4217.Active);
    }

    [Theory]
    [MemberData(nameof(WithoutMinorUnit))]
    public void Codes_without_a_minor_unit_are_refused(string code) =>
        Assert.Throws<ArgumentException>("isoCode", () => Currency.Of(code));

    [Theory]
    [MemberData(nameof(Withdrawn))]
    public void Withdrawn_currencies_are_refused_but_can_be_made_by_hand(string code)
    {
        Assert.False(Currency.TryOf(code, out _));
        Assert.Equal(code, Currency.Custom(code, 2).Code);
    }

    [Fact]
    public void The_list_holds_no_currency_that_the_tables_do_not_know() =>
        Assert.Equal(
            Published.Where(row => row[2] != "-").Select(row => row[0]).Order(StringComparer.Ordinal),
            Iso4217.Active.Select(currency => currency.Code)
        );

    [Theory]
    [InlineData("")]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDX")]
    [InlineData("US\u0405")]
    [InlineData(" USD")]
    [InlineData("USD\n")]
    [InlineData("D A")]
    public void Anything_but_three_capitals_of_the_list_is_refused(string code)
    {
        Assert.False(Currency.TryOf(code, out var none));
        Assert.True(none.IsNone);
        Assert.Throws<ArgumentException>("isoCode", () => Currency.Of(code));
    }

    [Theory]
    [InlineData("TOKEN", 8)]
    [InlineData("A", 0)]
    [InlineData("ZZZZZZZZ", 8)]
    [InlineData("00000000", 8)]
    [InlineData("0", 1)]
    public void A_currency_of_ones_own_keeps_its_code_and_digits(string code, int minorDigits)
    {
        var currency = Currency.Custom(code, minorDigits);
        Assert.Equal((code, minorDigits), (currency.Code, currency.MinorDigits));
        Assert.Equal(currency, Currency.Custom(code, minorDigits));
        Assert.False(currency.IsNone);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("NINECHARS", 2)]
    [InlineData("eur", 2)]
    [InlineData("E R", 2)]
    [InlineData("EUR", -1)]
    [InlineData("EUR", 9)]
    public void A_currency_of_ones_own_is_bounded(string code, int minorDigits) =>
        Assert.ThrowsAny<ArgumentException>(() => Currency.Custom(code, minorDigits));

    [Fact]
    public void The_same_code_with_other_digits_is_another_currency()
    {
        Assert.Equal(Currency.Eur, Currency.Custom("EUR", 2));
        Assert.NotEqual(Currency.Eur, Currency.Custom("EUR", 3));
    }

    [Fact]
    public void No_currency_has_no_code_and_equals_itself_only()
    {
        Currency none = default;
        Assert.True(none.IsNone);
        Assert.Equal(string.Empty, none.Code);
        Assert.Equal("(no currency)", none.ToString());
        Assert.NotEqual(Currency.Eur, none);
    }
}
