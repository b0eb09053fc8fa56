using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>One item while its account is replayed.</summary>
internal sealed class ItemState
{
    private readonly List<BalanceStep> _steps = new(2);

    public ItemState(Receivable item)
    {
        Item = item;
        Open = item.Amount;
        Settled = WrittenOff = Adjusted = Money.Zero(item.Amount.Currency);
        _steps.Add(new(item.IssuedOn, item.Amount));
    }

    public Receivable Item { get; }

    public Money Open { get; private set; }

    public Money Settled { get; set; }

    public Money WrittenOff { get; set; }

    public Money Adjusted { get; set; }

    /// <summary>What settles it, oldest first; emptied ones may remain.</summary>
    public List<Lot> Lots { get; } = [];

    /// <summary>What was written off of it, oldest first; emptied ones may remain.</summary>
    public List<WriteOffLot> WriteOffs { get; } = [];

    public OpenItem ToOpenItem() => new(Item.Id, Item.IssuedOn, Item.Due.Effective, Open);

    /// <summary>Changes what is open, and remembers it as the balance at the end of the day.</summary>
    public void SetOpen(Money open, LocalDate on)
    {
        Open = open;
        var last = _steps[^1];
        if (last.From != on)
        {
            if (last.Balance != open)
            {
                _steps.Add(new(on, open));
            }

            return;
        }

        _steps[^1] = new(on, open);
        if (_steps.Count > 1 && _steps[^2].Balance == open)
        {
            _steps.RemoveAt(_steps.Count - 1);
        }
    }

    public ItemBalance ToBalance()
    {
        // Kept on two paths: as movements happen, and as a sum.
        if (Open.IsNegative || WrittenOff.IsNegative || Open != Item.Amount + Adjusted - Settled - WrittenOff)
        {
            throw new InvalidOperationException($"The replay lost money on {Item}.");
        }

        return new(Item, Open, Settled, WrittenOff, ValueList.From(_steps));
    }
}
