using System.Numerics;

namespace Cobranza;

/// <summary>Decimals of so many significant digits; halves to the even one.</summary>
internal static class SignificantDigits
{
    /// <summary>Whether a whole number has at most so many digits.</summary>
    public static bool Fits(BigInteger value, int digits) => BigInteger.Abs(value) < BigInteger.Pow(10, digits);

    /// <summary>The nearest decimal to a whole number times a power of two.</summary>
    public static Fraction RoundTimesTwos(BigInteger value, int twos, int digits) =>
        twos >= 0 ? Round(value << twos, BigInteger.One, digits) : Round(value, BigInteger.One << -twos, digits);

    /// <summary>The nearest decimal to a ratio of two whole numbers greater than zero.</summary>
    public static Fraction Round(BigInteger numerator, BigInteger denominator, int digits)
    {
        var least = BigInteger.Pow(10, digits - 1);
        // Cut to whole numbers, the estimate is one or two digits off at most; the loop settles it.
        for (var scale = digits - 1 - Magnitude(numerator, denominator); ; )
        {
            var (above, below) = Scaled(numerator, denominator, scale);
            var quotient = BigInteger.DivRem(above, below, out var rest);
            if (quotient < least)
            {
                scale++;
            }
            else if (quotient >= least * 10)
            {
                scale--;
            }
            else
            {
                var half = (rest * 2).CompareTo(below);
                var rounded = half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
                var (whole, parts) = Scaled(rounded, BigInteger.One, -scale);
                return Fraction.Of(whole, parts);
            }
        }
    }

    // About the power of ten in a ratio, from its length in bits: a bit is 0.30103 digits.
    private static int Magnitude(BigInteger numerator, BigInteger denominator) =>
        (int)((numerator.GetBitLength() - denominator.GetBitLength()) * 30_103 / 100_000);

    private static (BigInteger Above, BigInteger Below) Scaled(
        BigInteger numerator,
        BigInteger denominator,
        int tens
    ) =>
        tens >= 0
            ? (numerator * BigInteger.Pow(10, tens), denominator)
            : (numerator, denominator * BigInteger.Pow(10, -tens));
}
