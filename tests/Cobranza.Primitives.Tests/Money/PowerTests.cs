using System.Globalization;
using System.Numerics;

namespace Cobranza.Tests;

public sealed class PowerTests
{
    public static TheoryData<string, string, string> Computed() =>
        new(Facts.Rows("powers.csv").Select(row => (row[0], row[1], row[2])));

    [Theory]
    [MemberData(nameof(Computed))]
    public void Independently_computed_digits_come_out(string number, string exponent, string power) =>
        Assert.Equal(Scientific(power), Ratio(number).Power(Ratio(exponent)));

    [Theory]
    [InlineData("1", "5/7", "1")]
    [InlineData("7/3", "0", "1")]
    [InlineData("7/3", "1", "7/3")]
    [InlineData("7/3", "-1", "3/7")]
    [InlineData("1/3", "2", "1/9")]
    [InlineData("8/27", "1/3", "2/3")]
    [InlineData("8/27", "-4/3", "81/16")]
    [InlineData("10201/10000", "1/2", "101/100")]
    [InlineData("101/100", "12", "1126825030131969720661201/1000000000000000000000000")]
    public void A_power_with_short_parts_is_exact(string number, string exponent, string power) =>
        Assert.Equal(Ratio(power), Ratio(number).Power(Ratio(exponent)));

    [Fact]
    public void A_power_of_29_digits_is_rounded_to_28() =>
        // Exactly 1.1494742132376223120464911401.
        Assert.Equal(
            Fraction.FromDecimal(1.149474213237622312046491140m),
            Fraction.Of(101, 100).Power(Fraction.Of(14))
        );

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_root_beside_a_half_is_decided_by_its_fiftieth_digit(int hair, int up)
    {
        var even = BigInteger.Pow(10, 27) + 2;
        var half = (even * 10) + 5;
        var root = Fraction.Of((half * half) + hair, BigInteger.One).Power(Fraction.Of(1, 2));
        Assert.Equal(Fraction.Of((even + up) * 10, BigInteger.One), root);
    }

    [Fact]
    public void The_largest_and_the_smallest_power_are_ten_to_the_500_either_way()
    {
        var (ten, most) = (Fraction.Of(10), Fraction.Of(Fraction.MaxPowerScale));
        Assert.Equal(Fraction.Of(BigInteger.Pow(10, 500), BigInteger.One), ten.Power(most));
        Assert.Equal(Fraction.One / ten.Power(most), ten.Power(-most));
        Assert.Throws<AmountOverflowException>(() => ten.Power(most + Fraction.Of(1, 1_000_000)));
        Assert.Throws<AmountOverflowException>(() => ten.Power(-most - Fraction.Of(1, 1_000_000)));
        Assert.Throws<AmountOverflowException>(() => ten.Power(Fraction.Of(long.MaxValue)));
        Assert.Throws<AmountOverflowException>(() => ten.Power(Fraction.Of(long.MinValue)));
    }

    [Fact]
    public void An_exponent_as_long_as_a_fraction_can_be_is_no_trouble()
    {
        var huge = BigInteger.One << (Fraction.MaxBits - 1);
        Assert.Throws<AmountOverflowException>(() => Fraction.Of(2).Power(Fraction.Of(huge, BigInteger.One)));
        var e = Fraction.Of(huge + 1, huge).Power(Fraction.Of(huge, BigInteger.One));
        // Euler's number to 28 digits, for the base is one and a share of 2 to the 4095.
        Assert.Equal(Fraction.FromDecimal(2.718281828459045235360287471m), e);
    }

    [Fact]
    public void Only_a_base_above_zero_has_a_power() =>
        Assert.StartsWith(
            "-1/3 has no power here",
            Assert.Throws<InvalidOperationException>(() => Fraction.Of(-1, 3).Power(Fraction.Of(2))).Message,
            StringComparison.Ordinal
        );

    private static Fraction Ratio(string text)
    {
        var parts = text.Split('/').Select(part => BigInteger.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return Fraction.Of(parts[0], parts.Length == 1 ? BigInteger.One : parts[1]);
    }

    private static Fraction Scientific(string text)
    {
        var parts = text.Split('E');
        var digits = Fraction.FromDecimal(decimal.Parse(parts[0], CultureInfo.InvariantCulture));
        var tens = int.Parse(parts[1], CultureInfo.InvariantCulture);
        var scale = Fraction.Of(BigInteger.Pow(10, Math.Abs(tens)), BigInteger.One);
        return tens < 0 ? digits / scale : digits * scale;
    }
}
