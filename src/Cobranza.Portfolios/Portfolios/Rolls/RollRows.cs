using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Days;
using Cobranza.Portfolios.Storage;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Rolls;

/// <summary>The rows of a block in the order of their due days, so that those that cross an edge on a day lie side by side.</summary>
internal sealed class RollRows
{
    private readonly DayTable<int> _counts;
    private readonly int[] _places;
    private readonly long[] _units;

    private RollRows(DayTable<int> counts, int[] places, long[] units) =>
        (_counts, _places, _units) = (counts, places, units);

    public static RollRows Of(OpenItemBlock block)
    {
        var counts = DayTables.CountsOf(block.Rows, block.Facts.FirstDay, block.Facts.LastDay);
        var next = counts.StartsBySlot();
        var places = new int[block.Count];
        var units = new long[block.Count];
        var pieces = block.Rows.Read(0, block.Count, stackalloc int[RowPieces.Rows], stackalloc long[RowPieces.Rows]);
        while (pieces.MoveNext())
        {
            var due = pieces.DueDays;
            for (var row = 0; row < due.Length; row++)
            {
                var at = next[counts.SlotOf(due[row])]++;
                (places[at], units[at]) = (block.Places.Span[pieces.Start + row], pieces.Units[row]);
            }
        }

        // By customer inside a day, so that a move walks through the sums instead of jumping about in them.
        var most = LongestOf(next);
        var (sparePlaces, spareUnits) = (new int[most], new long[most]);
        var start = 0;
        foreach (var end in next)
        {
            var count = end - start;
            PlaceSort.Sort(
                places.AsSpan(start, count),
                units.AsSpan(start, count),
                sparePlaces.AsSpan(0, count),
                spareUnits.AsSpan(0, count)
            );
            start = end;
        }

        return new(counts, places, units);
    }

    /// <summary>Moves the rows due after one day, up to and including another, from one bucket of their customers to another.</summary>
    /// <param name="after">The day after which they are due.</param>
    /// <param name="upTo">The last day on which they are due.</param>
    /// <param name="open">The sums by customer and bucket.</param>
    /// <param name="buckets">How many buckets there are.</param>
    /// <param name="from">The bucket they leave.</param>
    /// <param name="to">The bucket they enter.</param>
    public void Move(int after, int upTo, SumTable open, int buckets, int from, int to)
    {
        var (start, end) = (_counts.UpTo(after), _counts.UpTo(upTo));
        if (open.IsNarrow)
        {
            MoveNarrow(_places.AsSpan(start..end), _units.AsSpan(start..end), open.Narrow, buckets, from, to);
            return;
        }

        for (var row = start; row < end; row++)
        {
            open.Wide[(_places[row] * buckets) + from] -= _units[row];
            open.Wide[(_places[row] * buckets) + to] += _units[row];
        }
    }

    /// <summary>What is open of a customer from one due day in these rows.</summary>
    public Int128 OpenOf(int place, int dueDay)
    {
        var (row, end) = (_counts.UpTo(dueDay - 1), _counts.UpTo(dueDay));
        Int128 sum = 0;
        for (; _places.AsSpan(row..end).IndexOf(place) is >= 0 and var next; row += next + 1)
        {
            sum += _units[row + next];
        }

        return sum;
    }

    /// <summary>The most rows of a day.</summary>
    private static int LongestOf(ReadOnlySpan<int> ends)
    {
        var (start, longest) = (0, 0);
        foreach (var end in ends)
        {
            (start, longest) = (end, Math.Max(longest, end - start));
        }

        return longest;
    }

    // What wraps on the way comes back: in the end every cell is a true sum, and those fit.
    private static void MoveNarrow(
        ReadOnlySpan<int> places,
        ReadOnlySpan<long> units,
        Span<long> open,
        int buckets,
        int from,
        int to
    )
    {
        unchecked
        {
            for (var row = 0; row < places.Length; row++)
            {
                var line = places[row] * buckets;
                open[line + from] -= units[row];
                open[line + to] += units[row];
            }
        }
    }
}
