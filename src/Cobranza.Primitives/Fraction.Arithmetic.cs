using System.Numerics;

namespace Cobranza;

public readonly partial struct Fraction
{
    // Products and sums of numbers within these bits stay inside Int128 (127 bits and a sign).
    private const int SafeProductBits = 126;

    /// <summary>The exact sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left._wide is null && right._wide is null)
        {
            if (
                left._denominatorLessOne == right._denominatorLessOne
                && Bits(left._numerator) <= SafeProductBits - 1
                && Bits(right._numerator) <= SafeProductBits - 1
            )
            {
                return Reduced(left._numerator + right._numerator, left.Below);
            }

            if (
                FitsTogether(left._numerator, right.Below)
                && FitsTogether(right._numerator, left.Below)
                && FitsTogether(left.Below, right.Below)
            )
            {
                return Reduced(
                    (left._numerator * right.Below) + (right._numerator * left.Below),
                    left.Below * right.Below
                );
            }
        }

        return Reduced(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        );
    }

    /// <summary>The exact difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The same size with the other sign.</summary>
    public static Fraction operator -(Fraction value) =>
        value._wide is { } wide ? Reduced(-wide.Numerator, wide.Denominator)
        // The most negative number of 128 bits has no positive twin there.
        : value._numerator == Int128.MinValue ? Reduced(-(BigInteger)value._numerator, value.Below)
        : new(-value._numerator, value.Below);

    /// <summary>The exact product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        left._wide is null
        && right._wide is null
        && FitsTogether(left._numerator, right._numerator)
        && FitsTogether(left.Below, right.Below)
            ? Reduced(left._numerator * right._numerator, left.Below * right.Below)
            : Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        right.IsZero
            ? throw new DivideByZeroException("A fraction cannot be divided by zero.")
            : left * right.Inverse();

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left is the smaller one.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller one or both are equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater one.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater one or both are equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other)
    {
        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        return
            _wide is null
            && other._wide is null
            && FitsTogether(_numerator, other.Below)
            && FitsTogether(other._numerator, Below)
            ? (_numerator * other.Below).CompareTo(other._numerator * Below)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Fraction other => CompareTo(other),
            _ => throw new ArgumentException("must be a Fraction", nameof(obj)),
        };

    private Fraction Inverse() =>
        _wide is null && _numerator != Int128.MinValue
            ? new(_numerator < 0 ? -Below : Below, Int128.Abs(_numerator))
            : Of(Denominator, Numerator);

    private static Fraction Reduced(Int128 numerator, Int128 denominator)
    {
        if (denominator == 1)
        {
            return new(numerator, denominator);
        }

        // UInt128, because the magnitude of the most negative Int128 does not fit in Int128.
        var divisor = GreatestCommonDivisor(Magnitude(numerator), (UInt128)denominator);
        return divisor == 1
            ? new(numerator, denominator)
            : new(numerator / (Int128)divisor, denominator / (Int128)divisor);
    }

    private static Fraction Reduced(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        var above = numerator / divisor;
        var below = denominator / divisor;
        if (above.GetBitLength() > MaxBits || below.GetBitLength() > MaxBits)
        {
            throw new AmountOverflowException(
                Guard.Text($"A fraction needs more than {MaxBits} bits; no contract asks for that.")
            );
        }

        return above.GetBitLength() <= 127 && below.GetBitLength() <= 127
            ? new((Int128)above, (Int128)below)
            : new(new WideFraction(above, below));
    }

    private static UInt128 GreatestCommonDivisor(UInt128 left, UInt128 right)
    {
        while (right != 0)
        {
            // Most numbers are small: 64-bit division is several times faster.
            if (left <= ulong.MaxValue && right <= ulong.MaxValue)
            {
                return GreatestCommonDivisor((ulong)left, (ulong)right);
            }

            (left, right) = (right, left % right);
        }

        return left;
    }

    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }

    private static bool FitsTogether(Int128 left, Int128 right) => Bits(left) + Bits(right) <= SafeProductBits;

    private static int Bits(Int128 value) => 128 - (int)UInt128.LeadingZeroCount(Magnitude(value));

    private static UInt128 Magnitude(Int128 value) => value < 0 ? (UInt128)(-(value + 1)) + 1 : (UInt128)value;
}
