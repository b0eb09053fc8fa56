namespace Cobranza.Receivables;

/// <summary>How much of a payment the payer meant for one item.</summary>
public sealed record Designation
{
    /// <summary>A part of a payment for an item.</summary>
    /// <param name="item">The item it is meant for.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="part">Which parts of the item it is meant for; without it the order in force decides.</param>
    /// <exception cref="ArgumentException">The id is missing or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public Designation(ReceivableId item, Money amount, PartFilter? part = null)
    {
        Item = Ids.Given(item);
        Amount = Guard.Positive(amount);
        Part = part;
    }

    /// <summary>The item it is meant for.</summary>
    public ReceivableId Item { get; }

    /// <summary>How much is meant for it, greater than zero.</summary>
    public Money Amount { get; }

    /// <summary>Which parts of the item it is meant for, or null for any.</summary>
    public PartFilter? Part { get; }

    /// <summary>Amount and item, independent of the current culture.</summary>
    public override string ToString() => Part is null ? $"{Amount} for {Item}" : $"{Amount} for {Item} ({Part})";
}
