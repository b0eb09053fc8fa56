using System.Numerics;
using Cobranza.Testing;

namespace Cobranza.Laws;

/// <summary>Exact numbers: always in lowest terms, and the same whether they fit into 128 bits or not.</summary>
public sealed class FractionLaws
{
    [Law]
    public bool Fractions_calculate_as_their_parts_do(ExactSample left, ExactSample right)
    {
        var (a, b) = (left.Numerator, left.Denominator);
        var (c, d) = (right.Numerator, right.Denominator);
        var (x, y) = (Fraction.Of(a, b), Fraction.Of(c, d));
        return x + y == Fraction.Of((a * d) + (c * b), b * d)
            && x - y == Fraction.Of((a * d) - (c * b), b * d)
            && x * y == Fraction.Of(a * c, b * d)
            && (y.IsZero ? Outcome.Throws<DivideByZeroException>(() => _ = x / y) : x / y == Fraction.Of(a * d, b * c))
            && Math.Sign(x.CompareTo(y)) == (a * d).CompareTo(c * b)
            && x < y == (a * d < c * b)
            && x >= y == (a * d >= c * b);
    }

    [Law]
    public bool Fractions_are_in_lowest_terms_and_equal_when_their_values_are(ExactSample sample, byte factor)
    {
        var fraction = Fraction.Of(sample.Numerator, sample.Denominator);
        var twin = Fraction.Of(sample.Numerator * (factor + 1), sample.Denominator * (factor + 1));
        return fraction == twin
            && fraction.GetHashCode() == twin.GetHashCode()
            && fraction.Denominator.Sign > 0
            && BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator).IsOne
            && fraction.Sign == sample.Numerator.Sign
            && -(-fraction) == fraction;
    }

    [Law]
    public bool Growing_beyond_128_bits_and_back_changes_nothing(ExactSample sample)
    {
        var fraction = Fraction.Of(sample.Numerator, sample.Denominator);
        var huge = Fraction.Of(BigInteger.Pow(7, 200), BigInteger.Pow(11, 150));
        return fraction * huge / huge == fraction && fraction + huge - huge == fraction && (fraction - huge).Sign == -1;
    }

    [Law]
    public bool A_decimal_becomes_exactly_its_fraction(decimal value)
    {
        var fraction = Fraction.FromDecimal(value);
        var scale = BigInteger.Pow(10, value.Scale);
        var digits = value
            .ToString(System.Globalization.CultureInfo.InvariantCulture)
            .Replace(".", string.Empty, StringComparison.Ordinal);
        return fraction * Fraction.Of(scale, 1)
            == Fraction.Of(BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), 1);
    }

    [Fact]
    public void A_fraction_that_grows_without_end_is_refused_as_too_large()
    {
        var power = Fraction.Of(101, 100);
        Assert.Throws<AmountOverflowException>(() =>
        {
            for (var squared = 0; squared < 20; squared++)
            {
                power *= power;
            }
        });
        Assert.Equal(0, default(Fraction).Sign);
        Assert.Equal(Fraction.Zero, default);
        Assert.Throws<ArgumentOutOfRangeException>("denominator", () => Fraction.Of(1, 0));
    }
}
