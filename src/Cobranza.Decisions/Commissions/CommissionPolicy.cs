using NodaTime;

namespace Cobranza.Commissions;

/// <summary>What a seller or collector earns on cash collected, never on what was only invoiced.</summary>
/// <remarks>
/// <para>The result is exact and not rounded; round it once, where it is posted.</para>
/// <para>A policy of your own overrides <see cref="EarnCore"/> alone. Promises kept for it on every call: nothing where nothing was
/// collected, the currency of the cash, never negative.</para>
/// </remarks>
public abstract record CommissionPolicy
{
    /// <summary>What the policy says, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => CommissionRules.OwnPolicy;

    /// <summary>A share of the cash collected, however late it came.</summary>
    /// <param name="share">From 0 % to 100 %.</param>
    /// <example>2.5 % of EUR 1,200.00 collected is EUR 30.00.</example>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static CommissionPolicy PercentOfCollected(Percentage share) => new CollectedShareCommission(share);

    /// <summary>The exact commission earned on an amount collected.</summary>
    /// <param name="facts">The cash and its lateness.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="InvalidOperationException">A policy of your own broke its promise.</exception>
    public ExactAmount Earn(CommissionFacts facts, LocalDate asOf) => Run(facts, asOf, trace: null);

    /// <summary>The same figure with its reasons.</summary>
    /// <inheritdoc cref="Earn"/>
    public Explanation Explain(CommissionFacts facts, LocalDate asOf)
    {
        var trace = new Trace(Rule);
        Run(facts, asOf, trace);
        return trace.ToExplanation();
    }

    /// <summary>The policy in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        NoteTerms(trace);
        return trace.ToExplanation();
    }

    /// <summary>The policy in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    /// <summary>The exact commission; called only where something was collected.</summary>
    protected abstract ExactAmount EarnCore(CommissionFacts facts, LocalDate asOf, Trace? trace);

    /// <summary>Notes the policy's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("policy", GetType().Name);
    }

    private ExactAmount Run(CommissionFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(facts);
        Guard.Date(asOf);
        if (trace is not null)
        {
            NoteTerms(trace);
        }

        if (facts.Collected.IsZero)
        {
            trace?.Open(CommissionRules.NothingCollected);
            return ExactAmount.Zero(facts.Collected.Currency);
        }

        var earned = EarnCore(facts, asOf, trace);
        if (earned.Currency != facts.Collected.Currency || earned.Sign < 0)
        {
            throw new InvalidOperationException(
                $"A commission must not be negative, and in {facts.Collected.Currency}, but was {earned} for {facts}. Policy: {this}"
            );
        }

        trace
            ?.Open(CommissionRules.ComesTo)
            .Note("collected", facts.Collected)
            .Note("days-late", facts.DaysLate)
            .Note("amount", earned);
        return earned;
    }
}
