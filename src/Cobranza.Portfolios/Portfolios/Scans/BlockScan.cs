using System.Numerics;
using System.Runtime.CompilerServices;
using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Scans;

/// <summary>Runs through columns and adds minor units to cells by line and bucket.</summary>
/// <remarks>Nothing is checked in the loops: the door found that even the magnitudes of all rows together fit in a cell of the width used.</remarks>
internal static class BlockScan
{
    // More than one run of sums, because adding to a cell that was just written waits for it.
    private const int Banks = 4;

    /// <summary>Adds rows to the cells of one line.</summary>
    public static void AddTotals(
        ReadOnlySpan<int> due,
        ReadOnlySpan<long> units,
        ColumnFacts facts,
        ReadOnlySpan<int> cutoffs,
        SumTable sums
    )
    {
        if (!sums.IsNarrow)
        {
            using var lookup = new BucketLookup(cutoffs, facts);
            AddTotals(due, units, lookup, sums.Wide);
        }
        else if (VectorScan.IsSupported && cutoffs.Length <= VectorScan.MaxCutoffs)
        {
            VectorScan.AddTotals(due, units, cutoffs, sums.Narrow);
        }
        else
        {
            using var lookup = new BucketLookup(cutoffs, facts);
            AddTotals(due, units, lookup, sums.Narrow);
        }
    }

    /// <summary>Adds rows in any order to the cells of their lines.</summary>
    public static void AddLines(
        ReadOnlySpan<int> due,
        ReadOnlySpan<long> units,
        ReadOnlySpan<int> lines,
        ColumnFacts facts,
        ReadOnlySpan<int> cutoffs,
        SumTable sums
    )
    {
        using var lookup = new BucketLookup(cutoffs, facts);
        if (sums.IsNarrow)
        {
            AddLines(due, units, lines, lookup, sums.Narrow, cutoffs.Length + 1);
        }
        else
        {
            AddLines(due, units, lines, lookup, sums.Wide, cutoffs.Length + 1);
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddTotals<T>(ReadOnlySpan<int> due, ReadOnlySpan<long> units, BucketLookup lookup, Span<T> sums)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            var buckets = sums.Length;
            var banks = new T[Banks * buckets];
            var (bank1, bank2, bank3) = (buckets, 2 * buckets, 3 * buckets);
            units = units[..due.Length];
            var row = 0;
            for (; row < due.Length - 3; row += Banks)
            {
                banks[lookup[due[row]]] += T.CreateTruncating(units[row]);
                banks[bank1 + lookup[due[row + 1]]] += T.CreateTruncating(units[row + 1]);
                banks[bank2 + lookup[due[row + 2]]] += T.CreateTruncating(units[row + 2]);
                banks[bank3 + lookup[due[row + 3]]] += T.CreateTruncating(units[row + 3]);
            }

            for (; row < due.Length; row++)
            {
                banks[lookup[due[row]]] += T.CreateTruncating(units[row]);
            }

            for (var cell = 0; cell < banks.Length; cell++)
            {
                sums[cell % buckets] += banks[cell];
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddLines<T>(
        ReadOnlySpan<int> due,
        ReadOnlySpan<long> units,
        ReadOnlySpan<int> lines,
        BucketLookup lookup,
        Span<T> sums,
        int buckets
    )
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            units = units[..due.Length];
            lines = lines[..due.Length];
            for (var row = 0; row < due.Length; row++)
            {
                sums[(lines[row] * buckets) + lookup[due[row]]] += T.CreateTruncating(units[row]);
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
                    cells[lookup[due[row]]] += T.CreateTruncating(units[row]);
                }
            }
        }
    }
}
