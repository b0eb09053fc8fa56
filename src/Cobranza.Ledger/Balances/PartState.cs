using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>One part of an item while its account is replayed.</summary>
internal sealed class PartState
{
    private readonly StepList _steps;

    public PartState(ItemState item, ReceivablePart part)
    {
        (Item, Part) = (item, part);
        Open = part.Amount;
        Settled = WrittenOff = Adjusted = Money.Zero(part.Amount.Currency);
        _steps = new(item.Item.IssuedOn, part.Amount);
    }

    public ItemState Item { get; }

    public ReceivablePart Part { get; }

    public Money Open { get; private set; }

    public Money Settled { get; set; }

    public Money WrittenOff { get; set; }

    public Money Adjusted { get; set; }

    /// <summary>Only the item calls this, which keeps the sum.</summary>
    public void SetOpen(Money open, LocalDate on)
    {
        Open = open;
        _steps.Set(open, on);
    }

    public PartBalance ToBalance()
    {
        // Kept on two paths: as movements happen, and as a sum.
        if (
            Open.IsNegative
            || Settled.IsNegative
            || WrittenOff.IsNegative
            || Open != Part.Amount + Adjusted - Settled - WrittenOff
        )
        {
            throw new InvalidOperationException($"The replay lost money on {Part} of {Item.Item}.");
        }

        return new(Part, Open, Settled, WrittenOff, _steps.ToList());
    }
}
