namespace Cobranza.Balances;

/// <summary>What one write-off gave up of a part of its item and was not recovered since.</summary>
internal sealed class WriteOffLot(PartState part, Money amount)
{
    public PartState Part { get; } = part;

    public Money Amount { get; set; } = amount;

    /// <summary>Whether the write-off was reversed, so that what comes back is open again.</summary>
    public bool IsReversed { get; set; }
}
