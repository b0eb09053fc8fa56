using Cartera.Mapping;

namespace Cobranza.Tests.SampleApplication;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData("1234.56", '.', "1234.56")]
    [InlineData("1,234.56", '.', "1234.56")]
    [InlineData("1,234", '.', "1234")]
    [InlineData("1.234,56", ',', "1234.56")]
    [InlineData("12.345.678,9", ',', "12345678.9")]
    [InlineData("-0.05", '.', "-0.05")]
    public void Amounts_are_read_as_the_map_says(string text, char decimalSeparator, string expected) =>
        Assert.Equal(
            decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            AmountText.Read(text, decimalSeparator)
        );

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("12,34")]
    [InlineData("1,2345")]
    [InlineData("1 234.56")]
    [InlineData("$12.00")]
    [InlineData("1e3")]
    [InlineData("0,500")]
    [InlineData("00,001")]
    [InlineData("=1+1")]
    [InlineData("١٢")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_amount_is_not_guessed_at(string text) => Assert.Null(AmountText.Read(text, '.'));
}
