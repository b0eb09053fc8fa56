namespace Cobranza.Terms;

/// <summary>What must hold of a customer before certain terms are chosen.</summary>
/// <remarks>A condition of your own overrides <see cref="HoldsCore"/> alone and composes with the ones here. What is not known never holds.</remarks>
public abstract record StandingCondition
{
    /// <summary>Most parts of one condition: 64, our choice, because nobody could explain more to a customer.</summary>
    public const int MaxParts = 64;

    /// <summary>What the condition says, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => StandingTexts.OwnCondition;

    /// <summary>The conditions that this one is built from; none for a simple one.</summary>
    protected virtual ValueList<StandingCondition> Parts => ValueList<StandingCondition>.Empty;

    /// <summary>The customer is in one of these risk classes.</summary>
    /// <exception cref="ArgumentException">There is no class, or one is missing (<c>default</c>).</exception>
    public static StandingCondition InRiskClass(params ReadOnlySpan<RiskClass> classes) =>
        new RiskClassCondition([.. classes]);

    /// <summary>The score is at least the lower and, if given, at most the upper bound.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The upper bound is below the lower one.</exception>
    public static StandingCondition Score(int atLeast, int? atMost = null) => new ScoreCondition(atLeast, atMost);

    /// <summary>Nothing speaks against the customer.</summary>
    public static StandingCondition InGoodStanding() => new GoodStandingCondition();

    /// <summary>The customer has made at least so many payments.</summary>
    /// <param name="payments">1 to <see cref="StandingFacts.MaxPayments"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static StandingCondition PaymentsMadeAtLeast(int payments) => new PaymentsMadeCondition(payments);

    /// <summary>At least such a share of the customer's payments was made on time.</summary>
    /// <param name="share">More than 0 %, at most 100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static StandingCondition OnTimeShareAtLeast(Percentage share) => new OnTimeShareCondition(share);

    /// <summary>This condition and another one must both hold.</summary>
    /// <exception cref="ArgumentNullException">The other one is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Together they have more than <see cref="MaxParts"/> parts.</exception>
    public StandingCondition And(StandingCondition other) => new CombinedCondition(this, other, mustAllHold: true);

    /// <summary>This condition or another one must hold.</summary>
    /// <inheritdoc cref="And"/>
    public StandingCondition Or(StandingCondition other) => new CombinedCondition(this, other, mustAllHold: false);

    /// <summary>Whether it holds.</summary>
    /// <exception cref="ArgumentNullException">The facts are missing.</exception>
    public bool Holds(StandingFacts facts) => HoldsCore(Guard.NotNull(facts), trace: null);

    /// <summary>The same answer with its numbers.</summary>
    /// <inheritdoc cref="Holds"/>
    public Explanation Explain(StandingFacts facts)
    {
        Guard.NotNull(facts);
        var trace = new Trace(Rule);
        HoldsInside(trace, facts);
        return trace.ToExplanation();
    }

    /// <summary>The condition in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        DescribeInto(trace);
        return trace.ToExplanation();
    }

    /// <summary>The condition in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    internal int CountParts() => 1 + Parts.Sum(part => part.CountParts());

    internal bool HoldsInside(StandingFacts facts, Trace? parent) =>
        parent is null ? HoldsCore(facts, null) : HoldsInside(parent.Open(Rule), facts);

    internal void DescribeInside(Trace parent) => DescribeInto(parent.Open(Rule));

    /// <summary>Whether it holds of facts that are given; writes what decided to the trace, if there is one.</summary>
    protected abstract bool HoldsCore(StandingFacts facts, Trace? trace);

    /// <summary>Notes the condition's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("condition", GetType().Name);
    }

    private bool HoldsInside(Trace trace, StandingFacts facts)
    {
        NoteTerms(trace);
        var holds = HoldsCore(facts, trace);
        trace.Open(holds ? StandingTexts.Holds : StandingTexts.HoldsNot);
        return holds;
    }

    private void DescribeInto(Trace trace)
    {
        NoteTerms(trace);
        foreach (var part in Parts)
        {
            part.DescribeInside(trace);
        }
    }
}
