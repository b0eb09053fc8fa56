using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Scans;

/// <summary>Runs scans in parts and adds the parts up: the same sums for every number of parts, because integers are added.</summary>
internal static class SharedScan
{
    public static void AddTotals(OpenItemBlock block, ReadOnlySpan<int> cutoffs, SumTable sums, Workers workers)
    {
        if (workers.Count == 1)
        {
            BlockScan.AddTotals(block.DueDays, block.Units, block.Facts, cutoffs, sums);
            return;
        }

        int[] shared = [.. cutoffs];
        InParts(
            block.Count,
            sums,
            workers,
            (start, count, part) =>
                BlockScan.AddTotals(
                    block.DueDays.Slice(start, count),
                    block.Units.Slice(start, count),
                    block.Facts,
                    shared,
                    part
                )
        );
    }

    public static void AddLines(
        OpenItemBlock block,
        ReadOnlyMemory<int> lines,
        ReadOnlySpan<int> cutoffs,
        SumTable sums,
        Workers workers
    )
    {
        if (workers.Count == 1)
        {
            BlockScan.AddLines(block.DueDays, block.Units, lines.Span, block.Facts, cutoffs, sums);
            return;
        }

        int[] shared = [.. cutoffs];
        InParts(
            block.Count,
            sums,
            workers,
            (start, count, part) =>
                BlockScan.AddLines(
                    block.DueDays.Slice(start, count),
                    block.Units.Slice(start, count),
                    lines.Span.Slice(start, count),
                    block.Facts,
                    shared,
                    part
                )
        );
    }

    /// <summary>Customers are shared out, not rows: each part writes lines of its own.</summary>
    public static void WriteOrdered(
        OpenItemBlock block,
        CustomerOrder order,
        ReadOnlySpan<int> cutoffs,
        SumTable sums,
        int customers,
        Workers workers
    )
    {
        if (workers.Count == 1)
        {
            BlockScan.WriteOrdered(order, 0, customers, block.Facts, cutoffs, sums);
            return;
        }

        int[] shared = [.. cutoffs];
        workers.Run(part =>
            BlockScan.WriteOrdered(
                order,
                workers.StartOf(part, customers),
                workers.StartOf(part + 1, customers),
                block.Facts,
                shared,
                sums
            )
        );
    }

    private static void InParts(int rows, SumTable sums, Workers workers, Action<int, int, SumTable> scan)
    {
        var parts = new SumTable[workers.Count];
        workers.Run(part =>
        {
            var start = workers.StartOf(part, rows);
            var own = part == 0 ? sums : SumTable.Rented(sums.Count, sums.Magnitude);
            scan(start, workers.StartOf(part + 1, rows) - start, own);
            parts[part] = own;
        });
        foreach (var part in parts.AsSpan(1))
        {
            sums.AddLines(part, 1, lines: []);
            part.Return();
        }
    }
}
