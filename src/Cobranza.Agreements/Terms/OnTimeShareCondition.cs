namespace Cobranza.Terms;

/// <summary>At least such a share of the customer's payments was made on time.</summary>
public sealed record OnTimeShareCondition : StandingCondition
{
    /// <inheritdoc cref="StandingCondition.OnTimeShareAtLeast"/>
    public OnTimeShareCondition(Percentage share) =>
        Share =
            share > Percentage.Zero && share <= Percentage.OneHundred
                ? share
                : throw new ArgumentOutOfRangeException(nameof(share), share, "must be more than 0% and at most 100%");

    /// <summary>The threshold, included.</summary>
    public Percentage Share { get; }

    /// <inheritdoc/>
    protected override Rule Rule => StandingTexts.OnTimeShare;

    /// <inheritdoc/>
    protected override bool HoldsCore(StandingFacts facts, Trace? trace)
    {
        Guard.NotNull(facts);
        if (facts.OnTimeShare is not { } share)
        {
            trace?.Open(StandingTexts.NotKnown);
            return false;
        }

        trace?.Open(StandingTexts.Is).Note("found", share);
        return share >= Share;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("share", Share);
    }
}
