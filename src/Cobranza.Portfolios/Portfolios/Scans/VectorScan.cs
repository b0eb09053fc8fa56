using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Scans;

/// <summary>The same sums eight rows at a time, by comparing with every cutoff instead of looking buckets up.</summary>
/// <remarks>
/// One sum for each cutoff holds what is due on or before it, so that the sums nest and no row branches; a bucket is the difference of two
/// neighbors. For at most <see cref="MaxCutoffs"/> cutoffs; fewer are filled up with days before every other. The sums are variables of
/// their own, and not an array or a struct, and no loop is inlined elsewhere, because only so they stay in registers.
/// </remarks>
internal static class VectorScan
{
    /// <summary>So many cutoffs can be compared with at the speed of memory.</summary>
    public const int MaxCutoffs = 5;

    /// <summary>Whether this processor can; if not, buckets are looked up, with the same sums.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;

    /// <summary>Adds rows to the cells of one line.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddTotals(
        ReadOnlySpan<int> due,
        ReadOnlySpan<long> units,
        ReadOnlySpan<int> cutoffs,
        Span<long> sums
    )
    {
        var edge0 = Edge(cutoffs, 0);
        var edge1 = Edge(cutoffs, 1);
        var edge2 = Edge(cutoffs, 2);
        var edge3 = Edge(cutoffs, 3);
        var edge4 = Edge(cutoffs, 4);
        var all = Vector512<long>.Zero;
        var sum0 = Vector512<long>.Zero;
        var sum1 = Vector512<long>.Zero;
        var sum2 = Vector512<long>.Zero;
        var sum3 = Vector512<long>.Zero;
        var sum4 = Vector512<long>.Zero;
        ref var firstDue = ref MemoryMarshal.GetReference(due);
        ref var firstUnits = ref MemoryMarshal.GetReference(units);
        var whole = due.Length - (due.Length % Vector512<long>.Count);
        for (nuint row = 0; row < (nuint)whole; row = unchecked(row + (nuint)Vector512<long>.Count))
        {
            var days = Avx512F.ConvertToVector512Int64(Vector256.LoadUnsafe(ref firstDue, row));
            var amounts = Vector512.LoadUnsafe(ref firstUnits, row);
            all += amounts;
            sum0 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge0), sum0 + amounts, sum0);
            sum1 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge1), sum1 + amounts, sum1);
            sum2 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge2), sum2 + amounts, sum2);
            sum3 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge3), sum3 + amounts, sum3);
            sum4 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge4), sum4 + amounts, sum4);
        }

        AddNested(all, sum0, sum1, sum2, sum3, sum4, sums);
        for (var row = whole; row < due.Length; row++)
        {
            ref var cell = ref sums[BucketCutoffs.BucketOf(due[row], cutoffs)];
            cell = unchecked(cell + units[row]);
        }
    }

    /// <summary>Writes the sums of some customers, whose rows lie side by side, into the cells of their lines.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WriteOrdered(CustomerOrder order, int first, int end, ReadOnlySpan<int> cutoffs, Span<long> sums)
    {
        var edge0 = Edge(cutoffs, 0);
        var edge1 = Edge(cutoffs, 1);
        var edge2 = Edge(cutoffs, 2);
        var edge3 = Edge(cutoffs, 3);
        var edge4 = Edge(cutoffs, 4);
        var buckets = cutoffs.Length + 1;
        var lanes = Vector512.Create(0L, 1, 2, 3, 4, 5, 6, 7);
        var starts = order.Starts;
        Span<long> line = stackalloc long[MaxCutoffs + 1];
        ref var firstDue = ref MemoryMarshal.GetReference(order.DueDays);
        ref var firstUnits = ref MemoryMarshal.GetReference(order.Units);
        var cells = sums[(first * buckets)..];
        for (var customer = first; customer < end; customer++)
        {
            // Conversions of what is never negative, unchecked because they are a good part of the work of a short run.
            var row = unchecked((nuint)(uint)starts[customer]);
            var stop = unchecked((nuint)(uint)starts[customer + 1]);
            var all = Vector512<long>.Zero;
            var sum0 = Vector512<long>.Zero;
            var sum1 = Vector512<long>.Zero;
            var sum2 = Vector512<long>.Zero;
            var sum3 = Vector512<long>.Zero;
            var sum4 = Vector512<long>.Zero;
            for (; row < stop; row = unchecked(row + (nuint)Vector512<long>.Count))
            {
                // The last vector may reach into the next customer's rows, or into the slack: those count as nothing.
                var mine = Vector512.LessThan(lanes, Vector512.Create(unchecked((long)(stop - row))));
                var days = Avx512F.ConvertToVector512Int64(Vector256.LoadUnsafe(ref firstDue, row));
                var amounts = Vector512.LoadUnsafe(ref firstUnits, row) & mine;
                all += amounts;
                sum0 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge0), sum0 + amounts, sum0);
                sum1 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge1), sum1 + amounts, sum1);
                sum2 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge2), sum2 + amounts, sum2);
                sum3 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge3), sum3 + amounts, sum3);
                sum4 = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(days, edge4), sum4 + amounts, sum4);
            }

            // Written where they belong if all six buckets are there, else by way of a line that has room for six.
            var to = buckets > MaxCutoffs ? cells : line;
            Totals(sum3 - sum4, sum4).CopyTo(to[4..]);
            Totals(sum1 - sum2, sum2 - sum3).CopyTo(to[2..]);
            Totals(all - sum0, sum0 - sum1).CopyTo(to);
            if (buckets <= MaxCutoffs)
            {
                line[..buckets].CopyTo(cells);
            }

            cells = cells[buckets..];
        }
    }

    /// <summary>Adds to the cells of one line what nested sums part: the sum of all, and the sums up to each cutoff.</summary>
    public static void AddNested(
        Vector512<long> all,
        Vector512<long> sum0,
        Vector512<long> sum1,
        Vector512<long> sum2,
        Vector512<long> sum3,
        Vector512<long> sum4,
        Span<long> sums
    )
    {
        Span<long> buckets = stackalloc long[MaxCutoffs + 1];
        Totals(all - sum0, sum0 - sum1).CopyTo(buckets);
        Totals(sum1 - sum2, sum2 - sum3).CopyTo(buckets[2..]);
        Totals(sum3 - sum4, sum4).CopyTo(buckets[4..]);
        for (var bucket = 0; bucket < sums.Length; bucket++)
        {
            sums[bucket] = unchecked(sums[bucket] + buckets[bucket]);
        }
    }

    private static Vector512<long> Edge(ReadOnlySpan<int> cutoffs, int place) =>
        Vector512.Create(place < cutoffs.Length ? cutoffs[place] : (long)int.MinValue);

    // The sums over the lanes of two vectors at once, which takes half the steps of one after the other.
    private static Vector128<long> Totals(Vector512<long> left, Vector512<long> right)
    {
        var halfLeft = left.GetLower() + left.GetUpper();
        var halfRight = right.GetLower() + right.GetUpper();
        var pairs = Avx2.UnpackLow(halfLeft, halfRight) + Avx2.UnpackHigh(halfLeft, halfRight);
        return pairs.GetLower() + pairs.GetUpper();
    }
}
