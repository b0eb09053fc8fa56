using Cobranza.Portfolios.Storage;

namespace Cobranza.Portfolios.Blocks;

/// <summary>The rows of a block once more, those of each customer side by side: every question by customer runs through memory once.</summary>
internal sealed class CustomerOrder
{
    /// <summary>So many rows beyond the last may be read, and are not counted: a vector need not stop at the end.</summary>
    public const int Slack = 8;

    private readonly int[] _dueDays;
    private readonly long[] _units;

    private CustomerOrder(int[] starts, int[] dueDays, long[] units) =>
        (Starts, _dueDays, _units) = (starts, dueDays, units);

    /// <summary>Where each customer's rows begin, and after the last where they end.</summary>
    public int[] Starts { get; }

    // With slack.
    public ReadOnlySpan<int> DueDays => _dueDays;

    public ReadOnlySpan<long> Units => _units;

    /// <summary>Sorts by counting: two runs through the rows.</summary>
    public static CustomerOrder Of(OpenItemBlock block, int keys)
    {
        var places = block.Places.Span;
        var starts = new int[keys + 1];
        foreach (var place in places)
        {
            starts[unchecked(place + 1)]++;
        }

        for (var key = 0; key < keys; key++)
        {
            starts[key + 1] += starts[key];
        }

        var next = starts.AsSpan(0, keys).ToArray();
        var sortedDue = GC.AllocateUninitializedArray<int>(block.Count + Slack);
        var sortedUnits = GC.AllocateUninitializedArray<long>(block.Count + Slack);
        var pieces = block.Rows.Read(0, block.Count, stackalloc int[RowPieces.Rows], stackalloc long[RowPieces.Rows]);
        while (pieces.MoveNext())
        {
            var due = pieces.DueDays;
            var units = pieces.Units;
            var customers = places.Slice(pieces.Start, due.Length);
            for (var row = 0; row < due.Length; row++)
            {
                var to = next[customers[row]]++;
                (sortedDue[to], sortedUnits[to]) = (due[row], units[row]);
            }
        }

        return new(starts, sortedDue, sortedUnits);
    }
}
