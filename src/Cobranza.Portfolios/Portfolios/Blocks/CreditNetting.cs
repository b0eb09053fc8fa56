using System.Runtime.InteropServices;
using Cobranza.Portfolios.Storage;

namespace Cobranza.Portfolios.Blocks;

/// <summary>Deducts the credits of a block from what the same customers have open, the oldest first.</summary>
/// <remarks>As an account does where its policy nets: credits of a customer count together, those below zero as well. Statuses of rows are there
/// already, where an account gives them to what is left.</remarks>
internal sealed class CreditNetting
{
    private readonly OpenItemBlock _block;

    // What there is to deduct, by customer, and what has been: only of customers whose credits together are above zero.
    private readonly Dictionary<int, Int128> _available;
    private readonly Dictionary<int, Int128> _deducted = [];

    // What is deducted of a row; of most nothing.
    private readonly Dictionary<int, long> _ofRows = [];

    private CreditNetting(OpenItemBlock block)
    {
        (_block, _available) = (block, AvailableOf(block.Credits));
    }

    /// <summary>The block with what is left of its rows and credits.</summary>
    /// <param name="block">The block.</param>
    /// <param name="keys">How many customers there are.</param>
    public static OpenItemBlock Of(OpenItemBlock block, int keys)
    {
        var netting = new CreditNetting(block);
        if (netting._available.Count == 0)
        {
            return block;
        }

        netting.Deduct();
        return netting.Rest(keys);
    }

    private static Dictionary<int, Int128> AvailableOf(CreditColumn credits)
    {
        var sums = new Dictionary<int, Int128>();
        for (var i = 0; i < credits.Count; i++)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, credits.Places.Span[i], out _);
            sum += credits.Units.Span[i];
        }

        return sums.Where(one => one.Value > 0).ToDictionary();
    }

    private void Deduct()
    {
        foreach (var (place, _, row) in OldestFirst())
        {
            var already = _deducted.GetValueOrDefault(place);
            var part = (long)Int128.Min(_available[place] - already, _block.Rows.UnitsOf(row));
            if (part > 0)
            {
                _ofRows.Add(row, part);
                _deducted[place] = already + part;
            }
        }
    }

    // The rows of customers with credit, each customer's by due day; those of one day in their order.
    private List<(int Place, int DueDay, int Row)> OldestFirst()
    {
        var rows = new List<(int Place, int DueDay, int Row)>();
        var places = _block.Places.Span;
        for (var row = 0; row < places.Length; row++)
        {
            if (_available.ContainsKey(places[row]))
            {
                rows.Add((places[row], _block.Rows.DueDayOf(row), row));
            }
        }

        rows.Sort();
        return rows;
    }

    private OpenItemBlock Rest(int keys)
    {
        var rest = new OpenItemBlockBuilder(_block.Currency);
        var pieces = _block.Rows.Read(0, _block.Count, stackalloc int[RowPieces.Rows], stackalloc long[RowPieces.Rows]);
        while (pieces.MoveNext())
        {
            for (var i = 0; i < pieces.DueDays.Length; i++)
            {
                var row = pieces.Start + i;
                var units = pieces.Units[i] - _ofRows.GetValueOrDefault(row);
                if (units > 0)
                {
                    Add(rest, row, pieces.DueDays[i], units);
                }
            }
        }

        AddCredits(rest);
        return rest.Build(keys, keepsNumbers: true);
    }

    private void Add(OpenItemBlockBuilder rest, int row, int dueDay, long units)
    {
        if (rest.IsFull)
        {
            rest.Grow(row, _block.Count);
        }

        rest.Add(_block.Places.Span[row], dueDay, units, _block.SourceRow(row));

        // What has no status is deducted first: a status keeps what it held, as far as there is as much left.
        for (var status = 0; status < HeldStatuses.Count; status++)
        {
            var held = Math.Min(_block.Held[status].UnitsOf(row), units);
            rest.Hold(status, held);
            units -= held;
        }
    }

    // What was deducted comes off the credits above zero, in their order.
    private void AddCredits(OpenItemBlockBuilder rest)
    {
        for (var i = 0; i < _block.Credits.Count; i++)
        {
            var (place, units) = (_block.Credits.Places.Span[i], _block.Credits.Units.Span[i]);
            var deducted = _deducted.GetValueOrDefault(place);
            var used = (long)Int128.Max(Int128.Min(units, deducted), 0);
            _deducted[place] = deducted - used;
            if (units != used)
            {
                rest.AddCredit(place, units - used);
            }
        }
    }
}
