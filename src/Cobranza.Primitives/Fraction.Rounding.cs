using System.Numerics;

namespace Cobranza;

public readonly partial struct Fraction
{
    /// <summary>The nearest decimal with so many digits after the point, in a named mode; for reports.</summary>
    /// <param name="digits">0 to 18.</param>
    /// <param name="mode">Which neighbor is taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The digits are below 0 or above 18.</exception>
    /// <exception cref="AmountOverflowException">The value is beyond the range of <see cref="decimal"/>.</exception>
    public decimal ToDecimal(int digits, RoundingMode mode)
    {
        Guard.InRange(digits, 0, 18);
        var scale = PowersOfTen.Int64(digits);
        var whole = (this * Of(scale)).ToWhole(mode);
        return whole.GetBitLength() <= 95
            ? (decimal)whole / scale
            : throw new AmountOverflowException("The value is beyond the range of a decimal.");
    }

    /// <summary>The whole number that this becomes in a mode, if it fits in 64 bits.</summary>
    internal long ToInt64(RoundingMode mode)
    {
        if (_wide is null)
        {
            var (quotient, remainder) = Int128.DivRem(_numerator, Below);
            var rounded = quotient + Adjustment(mode, quotient, Int128.Sign(remainder), CompareToHalf(remainder));
            if (rounded >= -long.MaxValue && rounded <= long.MaxValue)
            {
                return (long)rounded;
            }
        }
        else if (ToWhole(mode) is var whole && whole.GetBitLength() < 64)
        {
            return (long)whole;
        }

        throw new AmountOverflowException();
    }

    private BigInteger ToWhole(RoundingMode mode)
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        var half = (BigInteger.Abs(remainder) * 2).CompareTo(Denominator);
        return quotient + Adjustment(mode, (Int128)(quotient & 1), remainder.Sign, half);
    }

    private int CompareToHalf(Int128 remainder)
    {
        var magnitude = Int128.Abs(remainder);
        // magnitude against denominator − magnitude: doubling could overflow.
        return magnitude.CompareTo(Below - magnitude);
    }

    /// <summary>What to add to a quotient cut toward zero: −1, 0 or 1.</summary>
    private static int Adjustment(RoundingMode mode, Int128 quotient, int sign, int comparedToHalf)
    {
        if (sign == 0)
        {
            return 0;
        }

        var away = mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.Ceiling => sign > 0,
            RoundingMode.Floor => sign < 0,
            _ when comparedToHalf != 0 => comparedToHalf > 0,
            RoundingMode.HalfEven => !Int128.IsEvenInteger(quotient),
            RoundingMode.HalfAwayFromZero => true,
            RoundingMode.HalfTowardZero => false,
            RoundingMode.HalfCeiling => sign > 0,
            RoundingMode.HalfFloor => sign < 0,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "is not a rounding mode"),
        };
        return away ? sign : 0;
    }
}
