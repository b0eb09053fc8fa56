using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cobranza.LateCharges;

/// <summary>The same as <see cref="ChargeKernel"/>, four rows at a time.</summary>
internal static class ChargeKernel256
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
        var divisor = Vector256.Create(step.Divisor);
        var inverse = Vector256.Create(step.Inverse);
        var addend = Vector256.Create(step.Rounding.Addend);
        var ceiling = Vector256.Create(step.Ceiling);
        var least = Vector256.Create(step.Bounds.Least);
        var most = Vector256.Create(step.Bounds.Most);
        var chargedFrom = Vector256.Create(step.ChargedFrom);
        var (hasCeiling, tiesToEven) = (step.Ceiling >= 0, step.Rounding.TiesToEven);
        var one = Vector256<long>.One;
        var sums = Vector256<long>.Zero;
        var inVectors = balances.Length - (balances.Length % Vector256<long>.Count);
        for (nuint row = 0; row < (nuint)inVectors; row = unchecked(row + (nuint)Vector256<long>.Count))
        {
            // Vectors wrap by nature; the bounds of the step keep every number inside 64 bits.
            var open = Vector256.LoadUnsafe(ref balance, row);
            var product = open * Vector256.LoadUnsafe(ref numerator, row);
            var dividend = product + addend;
            var whole = Whole(Vector256.ConvertToDouble(dividend) * inverse);
            var multiple = whole * divisor;
            var tooSmall = Vector256.GreaterThanOrEqual(dividend - multiple, divisor);
            whole = Vector256.ConditionalSelect(tooSmall, whole + one, whole);
            if (tiesToEven || hasCeiling)
            {
                multiple = Vector256.ConditionalSelect(tooSmall, multiple + divisor, multiple);
                var down = hasCeiling ? Vector256.GreaterThan(multiple, open * ceiling) : Vector256<long>.Zero;
                if (tiesToEven)
                {
                    down |= Vector256.Equals(multiple, dividend) & Vector256.Equals(whole & one, one);
                }

                whole = Vector256.ConditionalSelect(down, whole - one, whole);
            }

            var bounded = Vector256.Min(Vector256.Max(whole, least), most);
            var result = Vector256.ConditionalSelect(
                Vector256.GreaterThanOrEqual(product, chargedFrom),
                bounded,
                Vector256<long>.Zero
            );
            result.StoreUnsafe(ref charge, row);
            sums += result;
        }

        return unchecked(
            Vector256.Sum(sums)
            + ChargeKernel.Run(step, balances[inVectors..], numerators[inVectors..], charges[inVectors..])
        );
    }

    // Cut toward zero, or one less: that is made good as well.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Whole(Vector256<double> estimate) =>
        Avx512DQ.VL.IsSupported
            ? Avx512DQ.VL.ConvertToVector256Int64WithTruncation(estimate)
            : (estimate - Vector256.Create(0.5) + Vector256.Create(Large)).AsInt64()
                - Vector256.Create(Large).AsInt64();
}
