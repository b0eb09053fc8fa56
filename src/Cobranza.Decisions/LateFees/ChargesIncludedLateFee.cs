using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge that is reckoned on unpaid charges of before as well: interest on interest and on fees, only because it says so.</summary>
/// <remarks>The facts carry the unpaid charges, each with its own due date and balance; they bear from there on like a due portion.</remarks>
public sealed record ChargesIncludedLateFee : LateFeePolicy
{
    /// <summary>A charge on charges too.</summary>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    public ChargesIncludedLateFee(LateFeePolicy inner) => Inner = Part(inner, nameof(inner));

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.ChargesIncluded;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        AccrueInside(Inner, Guard.NotNull(item).WithChargesDue(), asOf, trace);

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        Inner.Ceiling(Guard.NotNull(item).WithChargesDue(), asOf);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) =>
        Inner.AppliesTo(Guard.NotNull(item).WithChargesDue(), asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
