using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge that lapses once the debt itself is paid in full; without it, charges survive the payment.</summary>
/// <remarks>What had been charged is then given back as a proposed credit, unless the terms keep it. A payment that bounces brings the charge back.</remarks>
public sealed record LapsingLateFee : LateFeePolicy
{
    /// <summary>A charge that lapses.</summary>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    public LapsingLateFee(LateFeePolicy inner) => Inner = Part(inner, nameof(inner));

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Lapsing;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        if (!Guard.NotNull(item).BalanceOn(asOf).IsZero)
        {
            return AccrueInside(Inner, item, asOf, trace);
        }

        trace?.Open(LateFeeRules.Lapsed).Note("as-of", asOf);
        return ExactAmount.Zero(item.Currency);
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) => Inner.Ceiling(item, asOf);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => Inner.AppliesTo(item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
