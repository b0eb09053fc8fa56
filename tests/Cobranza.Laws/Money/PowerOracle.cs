using System.Numerics;

namespace Cobranza.Laws;

/// <summary>Powers checked without logarithms: a root is judged by raising it and its neighbors again, in whole numbers.</summary>
internal static class PowerOracle
{
    private const int Digits = 28;

    /// <summary>Whether a number is the one of 28 digits that lies nearest to a power, halves even, or the exact power if that has short parts.</summary>
    public static bool IsNearest(Fraction power, Fraction value, Fraction exponent)
    {
        var exact = Raise(value, exponent.Numerator);
        var degree = (int)exponent.Denominator;
        if (IsShort(power) && Compare(power, degree, exact) == 0)
        {
            return true;
        }

        var (whole, unit) = Unit(power);
        var half = unit / Fraction.Of(2);
        var below = Compare(power - half, degree, exact);
        var above = Compare(power + half, degree, exact);
        return whole.IsEven ? below <= 0 && above >= 0 : below < 0 && above > 0;
    }

    /// <summary>The nearest number of 28 digits, halves even.</summary>
    public static Fraction Nearest(Fraction value)
    {
        var tens = Tens(value);
        var scaled = Raise(Fraction.Of(10), Digits - 1 - tens);
        var whole = ExactOracle.Round(
            value.Numerator * scaled.Above,
            value.Denominator * scaled.Below,
            RoundingMode.HalfEven
        );
        return Fraction.Of(whole * scaled.Below, scaled.Above);
    }

    /// <summary>Whether both parts have at most 28 digits.</summary>
    public static bool IsShort(Fraction value) =>
        value.Numerator < BigInteger.Pow(10, Digits) && value.Denominator < BigInteger.Pow(10, Digits);

    /// <summary>Whether two numbers agree within so many units of the 28th digit.</summary>
    public static bool Agree(Fraction left, Fraction right, long units) =>
        (left - right).Abs() <= right * Fraction.Of(units, BigInteger.Pow(10, Digits - 1));

    // How a number of 28 digits is written: its digits as a whole number, and what one of them is worth. Zero digits if it has more.
    private static (BigInteger Whole, Fraction Unit) Unit(Fraction power)
    {
        var scaled = Raise(Fraction.Of(10), Digits - 1 - Tens(power));
        var whole = power.Numerator * scaled.Above / (power.Denominator * scaled.Below);
        var unit = Fraction.Of(scaled.Below, scaled.Above);
        return Fraction.Of(whole, BigInteger.One) * unit == power ? (whole, unit) : (BigInteger.One, Fraction.Zero);
    }

    // The power of ten of the first digit, by trying.
    private static int Tens(Fraction value)
    {
        var tens = 0;
        for (; value.Numerator >= value.Denominator * BigInteger.Pow(10, tens + 1); tens++) { }

        for (; value.Numerator * BigInteger.Pow(10, -Math.Min(tens, 0)) < value.Denominator; tens--) { }

        return tens;
    }

    private static int Compare(Fraction root, int degree, (BigInteger Above, BigInteger Below) power) =>
        (BigInteger.Pow(root.Numerator, degree) * power.Below).CompareTo(
            power.Above * BigInteger.Pow(root.Denominator, degree)
        );

    private static (BigInteger Above, BigInteger Below) Raise(Fraction value, BigInteger exponent)
    {
        var times = (int)BigInteger.Abs(exponent);
        var (above, below) = (BigInteger.Pow(value.Numerator, times), BigInteger.Pow(value.Denominator, times));
        return exponent.Sign < 0 ? (below, above) : (above, below);
    }
}
