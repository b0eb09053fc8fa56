using Cobranza.Allocations;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>What one movement put on a part of an item and is still there.</summary>
internal sealed class Lot(EntryId by, CreditState source, PartState part, Money amount, LocalDate on)
{
    public EntryId By { get; } = by;

    public CreditState Source { get; } = source;

    public PartState Part { get; } = part;

    public ItemState Item => Part.Item;

    public LocalDate On { get; } = on;

    public Money Amount { get; set; } = amount;

    /// <summary>The order that chose the part, or null where nothing was left to choose.</summary>
    public AllocationOrder? Order { get; init; }

    /// <summary>The write-off it recovered, or null for a plain settlement.</summary>
    public WriteOffLot? Recovered { get; init; }
}
