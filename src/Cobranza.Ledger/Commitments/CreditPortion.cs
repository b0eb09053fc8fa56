using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Cents received that lie in one place: on one item, or unapplied.</summary>
internal sealed class CreditPortion(LocalDate on, ReceivableId? item, Money left)
{
    public LocalDate On { get; } = on;

    /// <summary>The item they are on, or null if unapplied.</summary>
    public ReceivableId? Item { get; } = item;

    /// <summary>What no promise has used yet.</summary>
    public Money Left { get; set; } = left;
}
