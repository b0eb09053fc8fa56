using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Lateness costs nothing.</summary>
public sealed record NoLateFee : LateFeePolicy
{
    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.None;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        ExactAmount.Zero(Guard.NotNull(item).Currency);

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        ExactAmount.Zero(Guard.NotNull(item).Currency);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
