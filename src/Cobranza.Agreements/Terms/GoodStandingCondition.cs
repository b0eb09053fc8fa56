namespace Cobranza.Terms;

/// <summary>Nothing speaks against the customer.</summary>
public sealed record GoodStandingCondition : StandingCondition
{
    /// <inheritdoc/>
    protected override Rule Rule => StandingTexts.InGoodStanding;

    /// <inheritdoc/>
    protected override bool HoldsCore(StandingFacts facts, Trace? trace)
    {
        Guard.NotNull(facts);
        if (facts.IsInGoodStanding is not { } good)
        {
            trace?.Open(StandingTexts.NotKnown);
            return false;
        }

        return good;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
