using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Scans;

/// <summary>Runs scans in parts and adds the parts up: the same sums for every number of parts, because integers are added.</summary>
internal static class SharedScan
{
    /// <summary>Adds the rows of blocks to sums of one line each; all blocks in one go, because threads that wait cost time to wake.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="sums">The sums of each; none for a block that is not scanned.</param>
    /// <param name="cutoffs">The ends of the buckets.</param>
    /// <param name="workers">How the work is shared out.</param>
    public static void AddTotals(OpenItemBlock[] blocks, SumTable?[] sums, ReadOnlySpan<int> cutoffs, Workers workers)
    {
        if (workers.Count == 1)
        {
            AddTotals(blocks, sums, cutoffs, part: 0, parts: 1);
            return;
        }

        int[] shared = [.. cutoffs];
        var parts = new SumTable?[workers.Count][];
        workers.Run(part =>
        {
            parts[part] =
                part == 0
                    ? sums
                    : Array.ConvertAll(sums, all => all is null ? null : SumTable.Rented(all.Count, all.Magnitude));
            AddTotals(blocks, parts[part], shared, part, workers.Count);
        });
        foreach (var part in parts.AsSpan(1))
        {
            for (var i = 0; i < sums.Length; i++)
            {
                if (part[i] is { } own)
                {
                    sums[i]!.AddLines(own, 1, lines: []);
                    own.Return();
                }
            }
        }
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

    private static void AddTotals(
        OpenItemBlock[] blocks,
        SumTable?[] sums,
        ReadOnlySpan<int> cutoffs,
        int part,
        int parts
    )
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (sums[i] is { } own)
            {
                var block = blocks[i];
                var start = Workers.StartOf(part, parts, block.Count);
                var count = Workers.StartOf(part + 1, parts, block.Count) - start;
                BlockScan.AddTotals(
                    block.DueDays.Slice(start, count),
                    block.Units.Slice(start, count),
                    block.Facts,
                    cutoffs,
                    own
                );
            }
        }
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
