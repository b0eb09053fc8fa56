using Cobranza.Receivables;

namespace Cobranza.Commitments;

/// <summary>The credit note that an accepted dispute asks for. Nothing is posted.</summary>
/// <remarks>Its number follows from the dispute, so that proposing twice proposes the same. Once an entry has that number, it is not proposed
/// any more.</remarks>
/// <param name="Proposed">The credit note, to be posted by the host or not, dated on the day the dispute ended.</param>
/// <param name="Why">The decision, as data with its texts.</param>
public sealed record DisputeCredit(CreditNote Proposed, Explanation Why)
{
    /// <summary>The credit note, independent of the current culture.</summary>
    public override string ToString() => $"Proposed {Proposed}";
}
