using System.Numerics;

namespace Cobranza.Laws;

/// <summary>
/// Money computed a second time, on whole numbers without limit and by another path than the library's: floor division and both neighbors.
/// </summary>
internal static class ExactOracle
{
    /// <summary>Minor units of a fraction rounded once to a multiple of a step.</summary>
    public static BigInteger Round(BigInteger numerator, BigInteger denominator, RoundingMode mode, long step = 1)
    {
        var width = denominator * step;
        var steps = FloorDivide(numerator, width);
        var rest = numerator - (steps * width);
        var below = steps * step;
        return rest.IsZero || !TakesUpper(numerator, steps, rest, width, mode) ? below : below + step;
    }

    /// <summary>Shares by largest remainder; equal remainders go to the earlier weight; a debt mirrors a credit.</summary>
    public static BigInteger[] Allocate(BigInteger amount, IReadOnlyList<long> weights)
    {
        var size = BigInteger.Abs(amount);
        var total = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        var shares = weights.Select(weight => size * weight / total).ToArray();
        var left = (int)(size - shares.Aggregate(BigInteger.Zero, (sum, share) => sum + share));
        var order = Enumerable
            .Range(0, weights.Count)
            .OrderByDescending(index => size * weights[index] % total)
            .ThenBy(index => index)
            .Take(left);
        foreach (var index in order)
        {
            shares[index]++;
        }

        return [.. shares.Select(share => share * amount.Sign)];
    }

    private static bool TakesUpper(
        BigInteger value,
        BigInteger steps,
        BigInteger rest,
        BigInteger width,
        RoundingMode mode
    )
    {
        var half = (2 * rest).CompareTo(width);
        return mode switch
        {
            RoundingMode.Ceiling => true,
            RoundingMode.Floor => false,
            RoundingMode.Up => value.Sign > 0,
            RoundingMode.Down => value.Sign < 0,
            _ when half != 0 => half > 0,
            RoundingMode.HalfEven => !steps.IsEven,
            RoundingMode.HalfAwayFromZero => value.Sign > 0,
            RoundingMode.HalfTowardZero => value.Sign < 0,
            RoundingMode.HalfCeiling => true,
            RoundingMode.HalfFloor => false,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "is not known to the oracle"),
        };
    }

    private static BigInteger FloorDivide(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
