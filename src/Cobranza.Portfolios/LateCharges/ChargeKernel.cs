namespace Cobranza.LateCharges;

/// <summary>Charges of a block of rows from balances and numerators, one row after the other, on any processor.</summary>
internal static class ChargeKernel
{
    /// <summary>Writes the charges and gives their sum.</summary>
    public static long Run(
        in ChargeStep step,
        ReadOnlySpan<long> balances,
        ReadOnlySpan<long> numerators,
        Span<long> charges
    )
    {
        // Lengths said once, so that the loop needs no checks. Unchecked, because the bounds were checked for the whole block.
        numerators = numerators[..balances.Length];
        charges = charges[..balances.Length];
        var (local, sum) = (step, 0L);
        unchecked
        {
            for (var row = 0; row < balances.Length; row++)
            {
                sum += charges[row] = Charge(local, balances[row], numerators[row]);
            }
        }

        return sum;
    }

    private static long Charge(in ChargeStep step, long balance, long numerator)
    {
        unchecked
        {
            var product = balance * numerator;
            var dividend = product + step.Rounding.Addend;
            var (whole, multiple) = step.Divide(dividend);

            // One less where an exact half is odd, or where rounding went above the ceiling; never both.
            var isOddHalf = step.Rounding.TiesToEven && multiple == dividend && (whole & 1) != 0;
            if (isOddHalf || (step.Ceiling >= 0 && multiple > balance * step.Ceiling))
            {
                whole--;
            }

            var bounded = Math.Min(Math.Max(whole, step.Bounds.Least), step.Bounds.Most);
            return product >= step.ChargedFrom ? bounded : 0;
        }
    }
}
