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
        AddInParts(workers, sums, (part, own) => AddTotals(blocks, own, shared, part, workers.Count));
    }

    /// <summary>Adds the rows of a block to the cells of their lines.</summary>
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
            BlockScan.AddLines(block, 0, block.Count, lines.Span, cutoffs, sums);
            return;
        }

        int[] shared = [.. cutoffs];
        AddInParts(
            workers,
            [sums],
            (part, own) =>
                BlockScan.AddLines(
                    block,
                    workers.StartOf(part, block.Count),
                    workers.StartOf(part + 1, block.Count),
                    lines.Span,
                    shared,
                    own[0]!
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
                BlockScan.AddTotals(
                    block,
                    Workers.StartOf(part, parts, block.Count),
                    Workers.StartOf(part + 1, parts, block.Count),
                    cutoffs,
                    own
                );
            }
        }
    }

    // The first part adds to the sums themselves, the others to cells of their own, which are added up and given back in the end.
    private static void AddInParts(Workers workers, SumTable?[] sums, Action<int, SumTable?[]> add)
    {
        var parts = new SumTable?[workers.Count][];
        workers.Run(part =>
        {
            parts[part] = part == 0 ? sums : Array.ConvertAll(sums, OwnOf);
            add(part, parts[part]);
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

    private static SumTable? OwnOf(SumTable? sums) => sums is null ? null : SumTable.Rented(sums.Count, sums.Magnitude);
}
