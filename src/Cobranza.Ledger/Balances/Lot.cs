using NodaTime;

namespace Cobranza.Balances;

/// <summary>What one movement put on an item and is still there.</summary>
internal sealed class Lot(EntryId by, CreditState source, ItemState item, Money amount, LocalDate on)
{
    public EntryId By { get; } = by;

    public CreditState Source { get; } = source;

    public ItemState Item { get; } = item;

    public LocalDate On { get; } = on;

    public Money Amount { get; set; } = amount;

    /// <summary>The write-off it recovered, or null for a plain settlement.</summary>
    public WriteOffLot? Recovered { get; init; }
}
