namespace Cobranza.Terms;

/// <summary>Two conditions of which both, or one, must hold.</summary>
public sealed record CombinedCondition : StandingCondition
{
    internal CombinedCondition(StandingCondition first, StandingCondition second, bool mustAllHold)
    {
        First = first;
        Second = Guard.NotNull(second);
        MustAllHold = mustAllHold;
        Guard.InRange(CountParts(), 1, MaxParts, nameof(second));
    }

    /// <summary>The condition asked first.</summary>
    public StandingCondition First { get; }

    /// <summary>The other condition.</summary>
    public StandingCondition Second { get; }

    /// <summary>Whether both must hold; otherwise one is enough.</summary>
    public bool MustAllHold { get; }

    /// <inheritdoc/>
    protected override Rule Rule => MustAllHold ? StandingTexts.AllOf : StandingTexts.AnyOf;

    /// <inheritdoc/>
    protected override ValueList<StandingCondition> Parts => [First, Second];

    /// <inheritdoc/>
    protected override bool HoldsCore(StandingFacts facts, Trace? trace)
    {
        // Both are asked, so that an explanation shows both.
        var (first, second) = (First.HoldsInside(facts, trace), Second.HoldsInside(facts, trace));
        return MustAllHold ? first && second : first || second;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The parts say it all.
    }
}
