using System.Globalization;

namespace Cobranza.Tests;

public sealed class RoundingTests
{
    // A currency with as many decimals as the examples have.
    private static readonly Currency Fine = Currency.Custom("FINE", 8);

    public static TheoryData<string, string, string, string, string> Published() =>
        new(Facts.Rows("roundings.csv").Select(row => (row[0], row[1], row[2], row[3], row[4])));

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_examples_come_out(string value, string step, string mode, string result, string source)
    {
        var rounding = new Rounding(Enum.Parse<RoundingMode>(mode)).ToMultipleOf(Number(step));
        var rounded = ExactAmount.Of(Number(value), Fine).Round(rounding);
        Assert.True(
            Money.Of(Number(result), Fine) == rounded,
            $"{value} {rounding} gave {rounded}; {source} says {result}"
        );
    }

    [Fact]
    public void A_step_is_written_once_however_many_zeros_it_has()
    {
        Assert.Equal(Rounding.HalfEven.ToMultipleOf(0.05m), Rounding.HalfEven.ToMultipleOf(0.0500m));
        Assert.Equal("HalfEven to 0.05", Rounding.HalfEven.ToMultipleOf(0.0500m).ToString());
    }

    [Fact]
    public void A_step_finer_than_the_minor_unit_is_refused_when_it_is_used() =>
        Assert.Throws<ArgumentException>(() =>
            Rounding.HalfEven.ToMultipleOf(0.05m).Round(ExactAmount.Of(1.5m, Currency.Jpy))
        );

    [Theory]
    [InlineData("0")]
    [InlineData("-0.05")]
    [InlineData("1000000.01")]
    public void A_step_out_of_range_is_refused(string step) =>
        Assert.Throws<ArgumentOutOfRangeException>("increment", () => Rounding.Up.ToMultipleOf(Number(step)));

    [Fact]
    public void A_mode_that_has_no_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding((RoundingMode)47));

    private static decimal Number(string text) =>
        decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
