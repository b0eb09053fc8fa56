namespace Cobranza.Terms;

/// <summary>The customer is in one of these risk classes.</summary>
public sealed record RiskClassCondition : StandingCondition
{
    /// <inheritdoc cref="StandingCondition.InRiskClass"/>
    public RiskClassCondition(ValueList<RiskClass> classes)
    {
        Guard.NotNull(classes);
        Classes =
            !classes.IsEmpty && classes.All(one => !one.IsMissing)
                ? ValueList.From(classes.Distinct().Order())
                : throw new ArgumentException("must be one risk class or more, none of them missing", nameof(classes));
    }

    /// <summary>The classes, in ordinal order.</summary>
    public ValueList<RiskClass> Classes { get; }

    /// <inheritdoc/>
    protected override Rule Rule => StandingTexts.InRiskClass;

    /// <inheritdoc/>
    protected override bool HoldsCore(StandingFacts facts, Trace? trace)
    {
        Guard.NotNull(facts);
        if (facts.RiskClass is not { } given)
        {
            trace?.Open(StandingTexts.NotKnown);
            return false;
        }

        trace?.Open(StandingTexts.Is).Note("found", given.Value);
        return Classes.Contains(given);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("classes", string.Join(", ", Classes));
    }
}
