using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Discounts;

/// <summary>What agreed earliness earns: the discount available on what is open, on a given day.</summary>
/// <remarks>
/// <para>The result is exact and not rounded; <see cref="DiscountTerms"/> rounds it once.</para>
/// <para>Promises checked on every call, for a policy of your own too: same currency, never negative, never more than the base as far as
/// it is open, nothing after the due date. Paying earlier must never earn less; the laws of the testing package check that.</para>
/// </remarks>
public abstract partial record DiscountPolicy
{
    /// <summary>What the policy says, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => DiscountRules.OwnPolicy;

    /// <summary>The policies that this one is built from; none for a simple one.</summary>
    protected virtual ValueList<DiscountPolicy> Parts => ValueList<DiscountPolicy>.Empty;

    /// <summary>The base dates that must be known before the discount can be told, those of its parts included, each once.</summary>
    public ValueList<BaseDate> Needs => [.. OwnNeeds.Concat(Parts.SelectMany(part => part.Needs)).Distinct().Order()];

    /// <summary>The base dates that this policy itself must know; the issue date always is known.</summary>
    protected virtual ValueList<BaseDate> OwnNeeds => OwnWindow?.Needs ?? [];

    // Only windows that are known as such can be held against a due date when terms are built.
    internal virtual DiscountWindow? OwnWindow => null;

    internal IEnumerable<DiscountWindow> Windows =>
        Parts.SelectMany(part => part.Windows).Concat(OwnWindow is { } own ? [own] : []);

    /// <summary>The exact discount for paying on a day all that is open; zero where none is earned.</summary>
    /// <param name="facts">The invoice.</param>
    /// <param name="asOf">The day of payment. Before the issue date it counts as the issue date.</param>
    /// <exception cref="ArgumentException">The date is missing, or the facts lack what the policy depends on.</exception>
    /// <exception cref="InvalidOperationException">The policy broke its promise.</exception>
    public ExactAmount Available(DiscountFacts facts, LocalDate asOf) => Run(facts, asOf, trace: null);

    /// <summary>The same figure with its reasons.</summary>
    /// <inheritdoc cref="Available"/>
    public Explanation Explain(DiscountFacts facts, LocalDate asOf)
    {
        var trace = new Trace(Rule);
        Run(facts, asOf, trace);
        return trace.ToExplanation();
    }

    /// <summary>The policy in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        DescribeInto(trace);
        return trace.ToExplanation();
    }

    /// <summary>The policy in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    internal static ExactAmount RunInside(DiscountPolicy inner, DiscountFacts facts, LocalDate asOf, Trace? trace) =>
        inner.Run(facts, asOf, trace?.Open(inner.Rule));

    internal void DescribeInside(Trace parent) => DescribeInto(parent.Open(Rule));

    /// <summary>Runs a policy that this one is built from, checked as ever, as a reason of this one's result.</summary>
    /// <param name="inner">The policy to run.</param>
    /// <param name="facts">The invoice.</param>
    /// <param name="asOf">The day of payment.</param>
    /// <param name="trace">The trace that this policy was given; missing when nobody asked for reasons.</param>
    protected static ExactAmount AvailableInside(
        DiscountPolicy inner,
        DiscountFacts facts,
        LocalDate asOf,
        Trace? trace
    ) => RunInside(Guard.NotNull(inner), facts, asOf, trace);

    /// <summary>The smaller of an amount and the base as far as it is open, with the reason where it is the base.</summary>
    /// <param name="amount">What the policy would give.</param>
    /// <param name="facts">The invoice.</param>
    /// <param name="trace">The trace that the policy was given; missing when nobody asked for reasons.</param>
    protected static ExactAmount AtMostTheBase(ExactAmount amount, DiscountFacts facts, Trace? trace)
    {
        Guard.NotNull(facts);
        if (amount <= facts.Discountable)
        {
            return amount;
        }

        trace?.Open(DiscountRules.LimitedToBase).Note("base", facts.Discountable);
        return facts.Discountable;
    }

    /// <summary>The exact discount; called only where something is open, from the issue date to the due date.</summary>
    /// <param name="facts">The invoice.</param>
    /// <param name="asOf">The day of payment; the issue date for a payment before it.</param>
    /// <param name="trace">Where to write reasons; missing when nobody asked for them.</param>
    protected abstract ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace);

    /// <summary>Notes the policy's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("policy", GetType().Name);
    }

    private ExactAmount Run(DiscountFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(facts);
        Guard.Date(asOf);
        if (trace is not null)
        {
            NoteTerms(trace);
        }

        if (facts.Discountable.Sign <= 0 || asOf > facts.DueOn)
        {
            var why = asOf > facts.DueOn ? DiscountRules.PastDue : DiscountRules.NothingOpen;
            trace?.Open(why).Note("due-on", facts.DueOn).Note("as-of", asOf);
            return ExactAmount.Zero(facts.Open.Currency);
        }

        var discount = AvailableCore(facts, LocalDate.Max(asOf, facts.IssuedOn), trace);
        CheckPromise(facts, asOf, discount);
        trace?.Open(DiscountRules.ComesTo).Note("amount", discount);
        return discount;
    }

    // Checked here, once, so that a policy of the caller's own keeps the promise too.
    private void CheckPromise(DiscountFacts facts, LocalDate asOf, ExactAmount discount)
    {
        if (discount.Currency != facts.Open.Currency || discount.Sign < 0 || discount > facts.Discountable)
        {
            throw new InvalidOperationException(
                $"A discount must lie between zero and the base as far as it is open ({facts.Discountable}), but was {discount} on {Guard.Text(asOf)}. Policy: {this}"
            );
        }
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
