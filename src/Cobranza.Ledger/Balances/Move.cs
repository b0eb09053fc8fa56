namespace Cobranza.Balances;

/// <summary>What an entry that is no credit did, so that it can be undone.</summary>
/// <param name="Amount">The part of its amount that had an effect.</param>
internal sealed record Move(Money Amount)
{
    public CreditState? Source { get; init; }

    public ItemState? Item { get; init; }

    public Lot? Lot { get; init; }

    public WriteOffLot? WriteOff { get; init; }

    /// <summary>What an unapplication took off its item, each with the write-off it had recovered, if any.</summary>
    public IReadOnlyList<(WriteOffLot? Recovered, Money Amount)> Taken { get; init; } = [];
}
