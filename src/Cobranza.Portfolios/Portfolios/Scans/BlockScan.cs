using System.Numerics;
using System.Runtime.CompilerServices;
using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Storage;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Scans;

/// <summary>Runs through columns and adds minor units to cells by line and bucket.</summary>
/// <remarks>Nothing is checked in the loops: the door found that even the magnitudes of all rows together fit in a cell of the width used.</remarks>
internal static class BlockScan
{
    // More than one run of sums, because adding to a cell that was just written waits for it.
    private const int Banks = 4;

    /// <summary>Adds some rows of a block, from one up to but excluding another, to the cells of one line.</summary>
    public static void AddTotals(OpenItemBlock block, int start, int end, ReadOnlySpan<int> cutoffs, SumTable sums)
    {
        if (sums.IsNarrow && VectorScan.IsSupported && cutoffs.Length <= VectorScan.MaxCutoffs)
        {
            AddVectors(block, start, end, cutoffs, sums.Narrow);
            return;
        }

        using var lookup = new BucketLookup(cutoffs, block.Facts);
        if (sums.IsNarrow)
        {
            AddTotals(block.Rows, start, end, lookup, sums.Narrow);
        }
        else
        {
            AddTotals(block.Rows, start, end, lookup, sums.Wide);
        }
    }

    /// <summary>Adds some rows of a block, in any order, to the cells of their lines.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">The first row.</param>
    /// <param name="end">The row after the last.</param>
    /// <param name="lines">The line of each row of the block.</param>
    /// <param name="cutoffs">The ends of the buckets.</param>
    /// <param name="sums">The cells.</param>
    public static void AddLines(
        OpenItemBlock block,
        int start,
        int end,
        ReadOnlySpan<int> lines,
        ReadOnlySpan<int> cutoffs,
        SumTable sums
    )
    {
        var buckets = cutoffs.Length + 1;
        using var lookup = new BucketLookup(cutoffs, block.Facts);
        if (sums.IsNarrow)
        {
            AddLines(block.Rows, start, end, lines, lookup, sums.Narrow, buckets);
        }
        else
        {
            AddLines(block.Rows, start, end, lines, lookup, sums.Wide, buckets);
        }
    }

    /// <summary>Writes the sums of some customers, whose rows lie side by side, into the cells of their lines.</summary>
    public static void WriteOrdered(
        CustomerOrder order,
        int first,
        int end,
        ColumnFacts facts,
        ReadOnlySpan<int> cutoffs,
        SumTable sums
    )
    {
        if (sums.IsNarrow && VectorScan.IsSupported && cutoffs.Length <= VectorScan.MaxCutoffs)
        {
            VectorScan.WriteOrdered(order, first, end, cutoffs, sums.Narrow);
            return;
        }

        using var lookup = new BucketLookup(cutoffs, facts);
        if (sums.IsNarrow)
        {
            WriteOrdered(order, first, end, lookup, sums.Narrow, cutoffs.Length + 1);
        }
        else
        {
            WriteOrdered(order, first, end, lookup, sums.Wide, cutoffs.Length + 1);
        }
    }

    private static void AddVectors(OpenItemBlock block, int start, int end, ReadOnlySpan<int> cutoffs, Span<long> sums)
    {
        if (block.Rows is NarrowColumns narrow)
        {
            NarrowScan.AddTotals(narrow, start, end, block.Facts.Largest, cutoffs, sums);
            return;
        }

        var wide = (WideColumns)block.Rows;
        VectorScan.AddTotals(wide.DueDays[start..end], wide.Units[start..end], cutoffs, sums);
    }

    private static void AddTotals<T>(RowColumns rows, int start, int end, BucketLookup lookup, Span<T> sums)
        where T : struct, IBinaryInteger<T>
    {
        var banks = new T[Banks * sums.Length];
        if (rows is NarrowColumns narrow)
        {
            AddToBanks(narrow.Days[start..end], narrow.Units[start..end], narrow.Origin, lookup, banks);
        }
        else
        {
            var wide = (WideColumns)rows;
            AddToBanks(wide.DueDays[start..end], wide.Units[start..end], origin: 0, lookup, banks);
        }

        for (var cell = 0; cell < banks.Length; cell++)
        {
            ref var sum = ref sums[cell % sums.Length];
            sum = unchecked(sum + banks[cell]);
        }
    }

    private static void AddLines<T>(
        RowColumns rows,
        int start,
        int end,
        ReadOnlySpan<int> lines,
        BucketLookup lookup,
        Span<T> sums,
        int buckets
    )
        where T : struct, IBinaryInteger<T>
    {
        lines = lines[start..end];
        if (rows is NarrowColumns narrow)
        {
            var days = narrow.Days[start..end];
            AddToLines(days, narrow.Units[start..end], lines, narrow.Origin, lookup, sums, buckets);
        }
        else
        {
            var wide = (WideColumns)rows;
            var days = wide.DueDays[start..end];
            AddToLines(days, wide.Units[start..end], lines, origin: 0, lookup, sums, buckets);
        }
    }

    // In the width of the columns, here and in the next: days count from an origin.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddToBanks<T, TDay, TUnits>(
        ReadOnlySpan<TDay> days,
        ReadOnlySpan<TUnits> units,
        int origin,
        BucketLookup lookup,
        Span<T> banks
    )
        where T : struct, IBinaryInteger<T>
        where TDay : struct, IBinaryInteger<TDay>
        where TUnits : struct, IBinaryInteger<TUnits>
    {
        unchecked
        {
            var bank1 = banks.Length / Banks;
            var (bank2, bank3) = (2 * bank1, 3 * bank1);
            units = units[..days.Length];
            var row = 0;
            for (; row < days.Length - 3; row += Banks)
            {
                banks[lookup.Of(days[row], origin)] += T.CreateTruncating(units[row]);
                banks[bank1 + lookup.Of(days[row + 1], origin)] += T.CreateTruncating(units[row + 1]);
                banks[bank2 + lookup.Of(days[row + 2], origin)] += T.CreateTruncating(units[row + 2]);
                banks[bank3 + lookup.Of(days[row + 3], origin)] += T.CreateTruncating(units[row + 3]);
            }

            for (; row < days.Length; row++)
            {
                banks[lookup.Of(days[row], origin)] += T.CreateTruncating(units[row]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddToLines<T, TDay, TUnits>(
        ReadOnlySpan<TDay> days,
        ReadOnlySpan<TUnits> units,
        ReadOnlySpan<int> lines,
        int origin,
        BucketLookup lookup,
        Span<T> sums,
        int buckets
    )
        where T : struct, IBinaryInteger<T>
        where TDay : struct, IBinaryInteger<TDay>
        where TUnits : struct, IBinaryInteger<TUnits>
    {
        unchecked
        {
            units = units[..days.Length];
            lines = lines[..days.Length];
            for (var row = 0; row < days.Length; row++)
            {
                sums[(lines[row] * buckets) + lookup.Of(days[row], origin)] += T.CreateTruncating(units[row]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteOrdered<T>(
        CustomerOrder order,
        int first,
        int end,
        BucketLookup lookup,
        Span<T> sums,
        int buckets
    )
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            var due = order.DueDays;
            var units = order.Units;
            var starts = order.Starts;
            for (var line = first; line < end; line++)
            {
                var cells = sums.Slice(line * buckets, buckets);
                cells.Clear();
                for (var row = starts[line]; row < starts[line + 1]; row++)
                {
                    cells[lookup.Of(due[row], origin: 0)] += T.CreateTruncating(units[row]);
                }
            }
        }
    }
}
