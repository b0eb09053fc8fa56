using Cobranza.Receivables;

namespace Cobranza.Balances;

/// <summary>A residual that may be given up, with the entry that would do it. Nothing is posted.</summary>
/// <param name="Item">The item.</param>
/// <param name="Residual">What is left open on it.</param>
/// <param name="Proposed">The entry, to be posted by the host or not.</param>
/// <param name="Why">The finding with its reason.</param>
public sealed record SmallDifference(ReceivableId Item, Money Residual, Entry Proposed, Explanation Why)
{
    /// <summary>Item and residual, independent of the current culture.</summary>
    public override string ToString() => $"{Residual} left on {Item}";
}
