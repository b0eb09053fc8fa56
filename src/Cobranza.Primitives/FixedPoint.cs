using System.Numerics;

namespace Cobranza;

/// <summary>Logarithm and exponential in whole numbers that count units of 2 to the power of minus so many bits.</summary>
/// <remarks>No floating point, so that every machine gives the same digits. Each step cuts less than one unit off; the spare bits hold the sum of the cuts.</remarks>
internal static class FixedPoint
{
    // Cuts of a logarithm: two units for each of at most 2^15 bits, for each of at most 2^12 powers of two in the base; 2^28 units and a few.
    private const int SpareBits = 64;

    // The exponential takes the argument 2^8 times smaller and squares eight times.
    private const int Halvings = 8;

    // A little more than 500 times the natural logarithm of ten; what is not caught here is compared exactly at the end.
    private const int LargestLog = 1_160;

    /// <summary>A power as a whole number times a power of two, with a relative error below one in 2 to the <paramref name="precision"/>.</summary>
    /// <param name="value">Greater than zero, and not one.</param>
    /// <param name="exponent">Of either sign.</param>
    /// <param name="precision">Bits; the whole number has a few more.</param>
    public static (BigInteger Value, int Twos) Power(Fraction value, Fraction exponent, int precision)
    {
        // What the logarithm is off by grows with the exponent, so it gets as many bits more as the exponent has before its point.
        var growth = (int)Math.Max(0, exponent.Numerator.GetBitLength() - exponent.Denominator.GetBitLength() + 1);
        var working = precision + SpareBits;
        var bits = working + growth;
        var log = Log(value.Numerator, value.Denominator, bits) * exponent.Numerator / exponent.Denominator;
        if (BigInteger.Abs(log) >> bits > LargestLog)
        {
            throw PowerOutOfRange();
        }

        return Exp(log >> growth, working);
    }

    /// <summary>What is thrown where a power is too large or too small.</summary>
    public static AmountOverflowException PowerOutOfRange() =>
        new(
            Guard.Text(
                $"A power must lie from 10 to the -{Fraction.MaxPowerScale} up to 10 to the {Fraction.MaxPowerScale}; no contract asks for more."
            )
        );

    // The ratio is brought to between 2/3 and 4/3 by halving or doubling; there the series gains more than four bits a term.
    private static BigInteger Log(BigInteger numerator, BigInteger denominator, int bits)
    {
        var twos = (int)(numerator.GetBitLength() - denominator.GetBitLength());
        (numerator, denominator) = twos >= 0 ? (numerator, denominator << twos) : (numerator << -twos, denominator);
        if (3 * numerator < 2 * denominator)
        {
            (numerator, twos) = (numerator << 1, twos - 1);
        }
        else if (3 * numerator >= 4 * denominator)
        {
            (denominator, twos) = (denominator << 1, twos + 1);
        }

        var log = 2 * Atanh(numerator - denominator, numerator + denominator, bits);
        return twos == 0 ? log : log + (twos * LogOfTwo(bits));
    }

    private static BigInteger LogOfTwo(int bits) => 2 * Atanh(1, 3, bits);

    // z + z³/3 + z⁵/5 …; without its sign, because shifting a negative number to the right never reaches zero.
    private static BigInteger Atanh(BigInteger numerator, BigInteger denominator, int bits)
    {
        var term = (BigInteger.Abs(numerator) << bits) / denominator;
        var square = (term * term) >> bits;
        var sum = BigInteger.Zero;
        for (var odd = 1; !term.IsZero; odd += 2)
        {
            sum += term / odd;
            term = (term * square) >> bits;
        }

        return numerator.Sign * sum;
    }

    private static (BigInteger Value, int Twos) Exp(BigInteger argument, int bits)
    {
        var two = LogOfTwo(bits);
        var twos = (int)(argument / two);
        var rest = argument - (twos * two);
        if (rest.Sign < 0)
        {
            (rest, twos) = (rest + two, twos - 1);
        }

        var small = rest >> Halvings;
        var term = BigInteger.One << bits;
        var sum = term;
        for (var count = 1; !term.IsZero; count++)
        {
            term = ((term * small) >> bits) / count;
            sum += term;
        }

        for (var squared = 0; squared < Halvings; squared++)
        {
            sum = (sum * sum) >> bits;
        }

        return (sum, twos - bits);
    }
}
