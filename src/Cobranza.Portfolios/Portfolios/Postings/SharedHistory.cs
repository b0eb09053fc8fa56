using System.Numerics;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Postings;

/// <summary>Counts a block of postings in parts and adds the parts up: the same sums for every number of parts, because integers are added.</summary>
internal static class SharedHistory
{
    // All parts together keep no more sums than this, which are 512 MB, however many parts there are.
    private const int MaxSumsOfParts = 1 << 26;

    public static SumTable Of(PostingBlock block, HistoryRange range, Workers workers)
    {
        var kept = (range.Days * range.Width) + (block.IsOrdered ? range.Span : HistoryKernel.MaxCube);
        var parts = Math.Clamp(MaxSumsOfParts / kept, 1, workers.Count);
        return workers.Count == 1 ? Part(block, range, part: 0, parts) : InParts(block, range, workers, parts);
    }

    private static SumTable InParts(PostingBlock block, HistoryRange range, Workers workers, int count)
    {
        var parts = new SumTable[count];
        workers.Run(part =>
        {
            if (part < parts.Length)
            {
                parts[part] = Part(block, range, part, parts.Length);
            }
        });
        foreach (var part in parts.AsSpan(1))
        {
            parts[0].AddLines(part, 1, lines: []);
        }

        return parts[0];
    }

    private static SumTable Part(PostingBlock block, HistoryRange range, int part, int parts)
    {
        var sums = new SumTable(range.Days * range.Width, block.Magnitude);
        var start = Workers.StartOf(part, parts, block.Count);
        var end = Workers.StartOf(part + 1, parts, block.Count);
        if (sums.IsNarrow)
        {
            Count(block, start, end, range, sums.Narrow, withCredits: part == 0);
        }
        else
        {
            Count(block, start, end, range, sums.Wide, withCredits: part == 0);
        }

        return sums;
    }

    private static void Count<T>(
        PostingBlock block,
        int start,
        int end,
        HistoryRange range,
        Span<T> cells,
        bool withCredits
    )
        where T : struct, IBinaryInteger<T>
    {
        HistoryKernel.AddPostings(block, start, end, range, cells);
        if (withCredits)
        {
            HistoryKernel.AddCredits(block, range, cells);
        }
    }
}
