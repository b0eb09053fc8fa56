using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Cobranza.Portfolios.Storage;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Scans;

/// <summary>The totals of <see cref="VectorScan"/> over narrow columns, sixteen rows at a time.</summary>
/// <remarks>
/// Sums are 32 bits wide for as many vectors as cannot pass that, and are added to wider ones then: twice as many rows a step, where half as
/// many bytes come from memory. Lanes hold bits, not signs: what looks negative is above half of what 32 bits hold.
/// </remarks>
internal static class NarrowScan
{
    // Vectors: no set has as many rows.
    private const int MostAtOnce = OpenItemSet.MaxRows;

    /// <summary>Adds rows to the cells of one line.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="end">The one after the last.</param>
    /// <param name="largest">The most minor units of one row.</param>
    /// <param name="cutoffs">The ends of the buckets; at most <see cref="VectorScan.MaxCutoffs"/>.</param>
    /// <param name="sums">The cells.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddTotals(
        NarrowColumns rows,
        int start,
        int end,
        long largest,
        ReadOnlySpan<int> cutoffs,
        Span<long> sums
    )
    {
        if (start == end)
        {
            return;
        }

        Span<int> edges = stackalloc int[VectorScan.MaxCutoffs];
        FillEdges(edges, rows.Origin, cutoffs);
        ref var firstDay = ref MemoryMarshal.GetReference(rows.Days[start..end]);
        ref var firstUnits = ref Unsafe.As<uint, int>(ref MemoryMarshal.GetReference(rows.Units[start..end]));
        var atOnce = (nuint)Math.Min(uint.MaxValue / largest, MostAtOnce) * (nuint)Vector512<int>.Count;
        var whole = (nuint)(end - start - ((end - start) % Vector512<int>.Count));

        // From here to the end of the loops nothing is called, or the edges would not stay in registers.
        var edge0 = Vector512.Create(edges[0]);
        var edge1 = Vector512.Create(edges[1]);
        var edge2 = Vector512.Create(edges[2]);
        var edge3 = Vector512.Create(edges[3]);
        var edge4 = Vector512.Create(edges[4]);
        var all = Vector512<long>.Zero;
        var sum0 = Vector512<long>.Zero;
        var sum1 = Vector512<long>.Zero;
        var sum2 = Vector512<long>.Zero;
        var sum3 = Vector512<long>.Zero;
        var sum4 = Vector512<long>.Zero;
        for (nuint row = 0; row < whole; )
        {
            var stop = unchecked(row + Math.Min(whole - row, atOnce));
            var few = Vector512<int>.Zero;
            var few0 = Vector512<int>.Zero;
            var few1 = Vector512<int>.Zero;
            var few2 = Vector512<int>.Zero;
            var few3 = Vector512<int>.Zero;
            var few4 = Vector512<int>.Zero;
            for (; row < stop; row = unchecked(row + (nuint)Vector512<int>.Count))
            {
                var day = Avx512F.ConvertToVector512Int32(Vector256.LoadUnsafe(ref firstDay, row));
                var amounts = Vector512.LoadUnsafe(ref firstUnits, row);
                few += amounts;
                few0 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(day, edge0), few0 + amounts, few0);
                few1 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(day, edge1), few1 + amounts, few1);
                few2 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(day, edge2), few2 + amounts, few2);
                few3 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(day, edge3), few3 + amounts, few3);
                few4 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(day, edge4), few4 + amounts, few4);
            }

            all += Widened(few);
            sum0 += Widened(few0);
            sum1 += Widened(few1);
            sum2 += Widened(few2);
            sum3 += Widened(few3);
            sum4 += Widened(few4);
        }

        VectorScan.AddNested(all, sum0, sum1, sum2, sum3, sum4, sums);
        for (var row = start + (int)whole; row < end; row++)
        {
            ref var cell = ref sums[BucketCutoffs.BucketOf(rows.DueDayOf(row), cutoffs)];
            cell = unchecked(cell + rows.UnitsOf(row));
        }
    }

    // Cutoffs counted as days are, and one before all days for each that is not there.
    private static void FillEdges(Span<int> edges, int origin, ReadOnlySpan<int> cutoffs)
    {
        for (var place = 0; place < edges.Length; place++)
        {
            edges[place] = place < cutoffs.Length ? cutoffs[place] - origin : -1;
        }
    }

    // Neighbors together, as 64 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Widened(Vector512<int> sums) =>
        ((sums.AsUInt64() & Vector512.Create((ulong)uint.MaxValue)) + (sums.AsUInt64() >>> 32)).AsInt64();
}
