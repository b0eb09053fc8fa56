namespace Cobranza.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("JPY", "1235", 1235)]
    [InlineData("KWD", "1.235", 1235)]
    [InlineData("EUR", "12.35", 1235)]
    [InlineData("CLP", "1235", 1235)]
    [InlineData("MXN", "12.35", 1235)]
    [InlineData("CLF", "0.1235", 1235)]
    public void Major_units_become_the_minor_units_of_the_currency(string code, string amount, long minorUnits)
    {
        var currency = Currency.Of(code);
        Assert.Equal(minorUnits, Money.Parse(amount, currency).MinorUnits);
        Assert.Equal(Money.Parse($"{code} {amount}"), Money.OfMinor(minorUnits, currency));
        Assert.Equal($"{code} {amount}", Money.OfMinor(minorUnits, currency).ToString());
    }

    [Fact]
    public void A_mixed_sum_names_both_currencies()
    {
        var error = Assert.Throws<CurrencyMismatchException>(() =>
            Money.Of(1m, Currency.Eur) + Money.Zero(Currency.Usd)
        );
        Assert.Equal("currency-mismatch", error.Code);
        Assert.Contains("EUR", error.Message, StringComparison.Ordinal);
        Assert.Contains("USD", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_is_too_large_is_an_overflow_with_a_code()
    {
        var error = Assert.Throws<AmountOverflowException>(() => Money.OfMinor(long.MaxValue, Currency.Eur) * 2);
        Assert.Equal("amount-overflow", error.Code);
    }

    [Fact]
    public void Five_cents_in_three_parts_are_two_two_and_one() =>
        Assert.Equal([2, 2, 1], Money.Of(0.05m, Currency.Eur).Split(3).Select(part => part.MinorUnits));

    [Fact]
    public void Fifteen_cents_in_ten_parts_are_five_of_two_and_five_of_one() =>
        Assert.Equal(
            [2, 2, 2, 2, 2, 1, 1, 1, 1, 1],
            Money.Of(0.15m, Currency.Eur).Split(10).Select(part => part.MinorUnits)
        );

    [Fact]
    public void Text_is_written_into_a_span_only_if_it_fits()
    {
        var amount = Money.Of(-1234.5m, Currency.Mxn);
        Span<char> roomy = stackalloc char[12];
        Span<char> tight = stackalloc char[11];
        Assert.True(Format(amount, roomy, out var written));
        Assert.Equal("MXN -1234.50", roomy[..written].ToString());
        Assert.False(Format(amount, tight, out _));
    }

    [Fact]
    public void The_largest_amount_is_written_and_read_in_every_number_of_digits()
    {
        for (var digits = 0; digits <= Currency.MaxMinorDigits; digits++)
        {
            var largest = Money.OfMinor(-Money.MaxMinorUnits, Currency.Custom("ABCDEFGH", digits));
            var number = largest.ToString()["ABCDEFGH ".Length..];
            Assert.Equal(largest, Money.Parse(number, largest.Currency));
        }
    }

    private static bool Format<T>(T value, Span<char> destination, out int written)
        where T : ISpanFormattable => value.TryFormat(destination, out written, default, null);
}
