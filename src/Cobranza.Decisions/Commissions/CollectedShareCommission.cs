using NodaTime;

namespace Cobranza.Commissions;

/// <summary>A share of the cash collected, however late it came.</summary>
public sealed record CollectedShareCommission : CommissionPolicy
{
    /// <inheritdoc cref="CommissionPolicy.PercentOfCollected"/>
    public CollectedShareCommission(Percentage share) =>
        Share = Guard.InRange(share, Percentage.Zero, Percentage.OneHundred);

    /// <summary>The share, from 0 % to 100 %.</summary>
    public Percentage Share { get; }

    /// <inheritdoc/>
    protected override Rule Rule => CommissionRules.CollectedShare;

    /// <inheritdoc/>
    protected override ExactAmount EarnCore(CommissionFacts facts, LocalDate asOf, Trace? trace) =>
        Guard.NotNull(facts).Collected * Share;

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace) => Guard.NotNull(trace).Note("share", Share);
}
