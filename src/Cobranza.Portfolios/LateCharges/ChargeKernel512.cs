using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cobranza.LateCharges;

/// <summary>The same as <see cref="ChargeKernel"/>, eight rows at a time.</summary>
internal static class ChargeKernel512
{
    /// <summary>Writes the charges and gives their sum.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // else the vectors do not stay in registers
    public static long Run(
        in ChargeStep step,
        ReadOnlySpan<long> balances,
        ReadOnlySpan<long> numerators,
        Span<long> charges
    )
    {
        numerators = numerators[..balances.Length];
        charges = charges[..balances.Length];
        ref var balance = ref MemoryMarshal.GetReference(balances);
        ref var numerator = ref MemoryMarshal.GetReference(numerators);
        ref var charge = ref MemoryMarshal.GetReference(charges);
        var vectors = new ChargeVectors512(step);
        var sums = Vector512<long>.Zero;
        var inVectors = balances.Length - (balances.Length % Vector512<long>.Count);
        for (nuint row = 0; row < (nuint)inVectors; row = unchecked(row + (nuint)Vector512<long>.Count))
        {
            var result = vectors.Charge(
                Vector512.LoadUnsafe(ref balance, row),
                Vector512.LoadUnsafe(ref numerator, row)
            );
            result.StoreUnsafe(ref charge, row);
            sums += result;
        }

        return unchecked(
            Vector512.Sum(sums)
            + ChargeKernel.Run(step, balances[inVectors..], numerators[inVectors..], charges[inVectors..])
        );
    }

    /// <summary>Writes the charges of rows whose numerators lie on a line, and gives their sum; nothing where a row is not within the limits.</summary>
    /// <remarks>In one pass: a pass of its own for the limits, and one for the numerators, would wait for memory that this one does not wait for.
    /// Where it gives nothing, what it has written means nothing.</remarks>
    /// <param name="step">What is done with each row.</param>
    /// <param name="line">The numerators.</param>
    /// <param name="asOfDay">The day at whose end the charges are judged.</param>
    /// <param name="limits">Which rows may be reckoned so.</param>
    /// <param name="dueDays">The due days: as many as fill whole vectors, and no more than a block.</param>
    /// <param name="balances">What is open of each.</param>
    /// <param name="charges">Takes the charges; not in the memory of the rows.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // else the vectors do not stay in registers
    public static long? Run(
        in ChargeStep step,
        in ChargeLine line,
        int asOfDay,
        in ChargeLimits limits,
        ReadOnlySpan<int> dueDays,
        ReadOnlySpan<long> balances,
        Span<long> charges
    )
    {
        balances = balances[..dueDays.Length];
        charges = charges[..dueDays.Length];
        ref var day = ref MemoryMarshal.GetReference(dueDays);
        ref var balance = ref MemoryMarshal.GetReference(balances);
        ref var charge = ref MemoryMarshal.GetReference(charges);
        var vectors = new ChargeVectors512(step);
        var (slope, offset, most) = (
            Vector256.Create(line.Slope),
            Vector256.Create(line.Offset),
            Vector256.Create(line.Most)
        );
        var (from, asOf) = (Vector256.Create(line.From - 1), Vector256.Create(asOfDay));
        var (least, greatest) = (Vector256.Create(int.MaxValue), Vector256.Create(int.MinValue));
        var (sums, farthest) = (Vector512<long>.Zero, Vector512<ulong>.Zero);
        for (nuint row = 0; row < (nuint)dueDays.Length; row = unchecked(row + (nuint)Vector512<long>.Count))
        {
            var due = Vector256.LoadUnsafe(ref day, row);
            (least, greatest) = (Vector256.Min(least, due), Vector256.Max(greatest, due));
            var late = asOf - due; // where it wraps, the row is beyond the limits or not late
            var numerators = Vector256.Min((late * slope) + offset, most) & Vector256.GreaterThan(late, from);
            var open = Vector512.LoadUnsafe(ref balance, row);
            farthest = Vector512.Max(farthest, (open - Vector512<long>.One).AsUInt64());
            var result = vectors.Charge(open, Widened(numerators));
            result.StoreUnsafe(ref charge, row);
            sums += result;
        }

        return limits.Hold(least, greatest, farthest) ? Vector512.Sum(sums) : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Widened(Vector256<int> numbers)
    {
        if (Avx512F.IsSupported)
        {
            return Avx512F.ConvertToVector512Int64(numbers);
        }

        var (low, high) = Vector256.Widen(numbers);
        return Vector512.Create(low, high);
    }
}
