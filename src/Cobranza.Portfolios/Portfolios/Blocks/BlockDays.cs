using Cobranza.Portfolios.Days;
using Cobranza.Portfolios.Storage;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Blocks;

/// <summary>The day table of a block, in the width that its sums need.</summary>
internal sealed class BlockDays
{
    private readonly DayTable<long>? _narrow;
    private readonly DayTable<Int128>? _wide;

    private BlockDays(DayTable<long>? narrow, DayTable<Int128>? wide) => (_narrow, _wide) = (narrow, wide);

    public static BlockDays Of(RowColumns rows, ColumnFacts facts, Workers workers) =>
        facts.Magnitude <= (UInt128)long.MaxValue
            ? new(DayTables.Of<long>(rows, facts.FirstDay, facts.LastDay, workers), null)
            : new(null, DayTables.Of<Int128>(rows, facts.FirstDay, facts.LastDay, workers));

    /// <summary>Writes the buckets of one day after the other, each at the start of a row of cells.</summary>
    public void FillDays(SumTable sums, int width, MovingCutoffs days)
    {
        if (_wide is not null)
        {
            _wide.FillDays(sums.Wide, width, days);
        }
        else if (sums.IsNarrow)
        {
            _narrow!.FillDays(sums.Narrow, width, days);
        }
        else
        {
            Fill(sums, 0, days.Cutoffs);
            for (var cell = width; cell < sums.Count; cell += width)
            {
                days.MoveOn();
                Fill(sums, cell, days.Cutoffs);
            }
        }
    }

    /// <summary>Writes the sums of the buckets that the falling cutoffs part into cells from one on.</summary>
    public void Fill(SumTable sums, int cell, ReadOnlySpan<int> cutoffs)
    {
        var buckets = cutoffs.Length + 1;
        if (_wide is not null)
        {
            // Sums of this block and of more are as wide.
            _wide.Fill(sums.Wide.Slice(cell, buckets), cutoffs);
        }
        else if (sums.IsNarrow)
        {
            _narrow!.Fill(sums.Narrow.Slice(cell, buckets), cutoffs);
        }
        else
        {
            Span<long> narrow = stackalloc long[BucketCutoffs.Max + 1];
            _narrow!.Fill(narrow, cutoffs);
            for (var bucket = 0; bucket < buckets; bucket++)
            {
                sums.Wide[cell + bucket] = narrow[bucket];
            }
        }
    }
}
