using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cobranza.LateCharges;

/// <summary>The same as <see cref="ChargeKernel"/>, eight rows at a time.</summary>
internal static class ChargeKernel512
{
    // One and a half times 2⁵²: with it added, the last digits of a floating-point number below 2⁴⁹ are its nearest whole number.
    private const double Large = 6755399441055744.0;

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

        // Read once: the compiler cannot know that what is written is not what the step lies in.
        var divisor = Vector512.Create(step.Divisor);
        var inverse = Vector512.Create(step.Inverse);
        var addend = Vector512.Create(step.Rounding.Addend);
        var ceiling = Vector512.Create(step.Ceiling);
        var least = Vector512.Create(step.Bounds.Least);
        var most = Vector512.Create(step.Bounds.Most);
        var chargedFrom = Vector512.Create(step.ChargedFrom);
        var (hasCeiling, tiesToEven) = (step.Ceiling >= 0, step.Rounding.TiesToEven);
        var one = Vector512<long>.One;
        var sums = Vector512<long>.Zero;
        var inVectors = balances.Length - (balances.Length % Vector512<long>.Count);
        for (nuint row = 0; row < (nuint)inVectors; row = unchecked(row + (nuint)Vector512<long>.Count))
        {
            // Vectors wrap by nature; the bounds of the step keep every number inside 64 bits.
            var open = Vector512.LoadUnsafe(ref balance, row);
            var product = open * Vector512.LoadUnsafe(ref numerator, row);
            var dividend = product + addend;
            var whole = Whole(Vector512.ConvertToDouble(dividend) * inverse);
            var multiple = whole * divisor;
            var tooSmall = Vector512.GreaterThanOrEqual(dividend - multiple, divisor);
            whole = Vector512.ConditionalSelect(tooSmall, whole + one, whole);
            if (tiesToEven || hasCeiling)
            {
                multiple = Vector512.ConditionalSelect(tooSmall, multiple + divisor, multiple);
                var down = hasCeiling ? Vector512.GreaterThan(multiple, open * ceiling) : Vector512<long>.Zero;
                if (tiesToEven)
                {
                    down |= Vector512.Equals(multiple, dividend) & Vector512.Equals(whole & one, one);
                }

                whole = Vector512.ConditionalSelect(down, whole - one, whole);
            }

            var bounded = Vector512.Min(Vector512.Max(whole, least), most);
            var result = Vector512.ConditionalSelect(
                Vector512.GreaterThanOrEqual(product, chargedFrom),
                bounded,
                Vector512<long>.Zero
            );
            result.StoreUnsafe(ref charge, row);
            sums += result;
        }

        return unchecked(
            Vector512.Sum(sums)
            + ChargeKernel.Run(step, balances[inVectors..], numerators[inVectors..], charges[inVectors..])
        );
    }

    // Cut toward zero, or one less: that is made good as well.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Whole(Vector512<double> estimate) =>
        Avx512DQ.IsSupported
            ? Avx512DQ.ConvertToVector512Int64WithTruncation(estimate)
            : (estimate - Vector512.Create(0.5) + Vector512.Create(Large)).AsInt64()
                - Vector512.Create(Large).AsInt64();
}
