namespace Cobranza.Receivables;

/// <summary>How much of a payment the payer meant for one item.</summary>
public sealed record Designation
{
    /// <summary>A part of a payment for an item.</summary>
    /// <param name="item">The item it is meant for.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <exception cref="ArgumentException">The id is missing or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public Designation(ReceivableId item, Money amount)
    {
        Item = Ids.Given(item);
        Amount = Guard.Positive(amount);
    }

    /// <summary>The item it is meant for.</summary>
    public ReceivableId Item { get; }

    /// <summary>How much is meant for it, greater than zero.</summary>
    public Money Amount { get; }

    /// <summary>Amount and item, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} for {Item}";
}
