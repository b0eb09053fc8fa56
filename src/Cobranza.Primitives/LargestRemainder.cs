namespace Cobranza;

/// <summary>The method of largest remainders on whole minor units.</summary>
internal static class LargestRemainder
{
    public static Money[] Allocate(Money whole, ReadOnlySpan<long> weights, RemainderRule rule)
    {
        var total = TotalOf(weights);
        Int128 magnitude = whole.Abs().MinorUnits;
        var parts = new Int128[weights.Length];
        var remainders = new Int128[weights.Length];
        var left = magnitude;
        for (var i = 0; i < weights.Length; i++)
        {
            // Below 2^63 × 2^63: the product always fits.
            (parts[i], remainders[i]) = Int128.DivRem(magnitude * weights[i], total);
            left -= parts[i];
        }

        GiveOut((int)left, parts, remainders, weights, rule);
        var sign = whole.Sign;
        var currency = whole.Currency;
        return Array.ConvertAll(parts, part => Money.OfWide(sign * part, currency));
    }

    private static Int128 TotalOf(ReadOnlySpan<long> weights)
    {
        if (weights.Length is 0 or > Money.MaxParts)
        {
            throw new ArgumentException(
                Guard.Text($"must hold 1 to {Money.MaxParts} weights; it holds {weights.Length}"),
                nameof(weights)
            );
        }

        Int128 total = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            total +=
                weights[i] >= 0
                    ? weights[i]
                    : throw new ArgumentException(
                        Guard.Text($"must not be negative; weight {i + 1} is {weights[i]}"),
                        nameof(weights)
                    );
        }

        return total > 0
            ? total
            : throw new ArgumentException("must not all be zero: there is nobody to give to", nameof(weights));
    }

    // The units left over are always fewer than the parts with a remainder, so nobody gets two and no zero weight gets one.
    private static void GiveOut(
        int units,
        Int128[] parts,
        Int128[] remainders,
        ReadOnlySpan<long> weights,
        RemainderRule rule
    )
    {
        if (units == 0)
        {
            return;
        }

        var weightOf = weights.ToArray();
        var order = Enumerable.Range(0, parts.Length).ToArray();
        Array.Sort(
            order,
            (left, right) =>
            {
                var byRemainder = remainders[right].CompareTo(remainders[left]);
                var byWeight = rule == RemainderRule.LargerWeightFirst ? weightOf[right].CompareTo(weightOf[left]) : 0;
                return byRemainder != 0 ? byRemainder
                    : byWeight != 0 ? byWeight
                    : left.CompareTo(right);
            }
        );
        foreach (var position in order.AsSpan(0, units))
        {
            parts[position]++;
        }
    }
}
