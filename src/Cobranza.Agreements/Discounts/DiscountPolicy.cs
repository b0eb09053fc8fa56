using NodaTime;

namespace Cobranza.Discounts;

/// <summary>What agreed earliness earns: the discount available on what is open, on a given day.</summary>
/// <remarks>
/// <para>The result is exact and not rounded; <see cref="DiscountTerms"/> rounds it once.</para>
/// <para>Promises checked on every call, for a policy of your own too: same currency, never negative, never more than is open,
/// nothing after the due date. Paying earlier must never earn less; the laws of the testing package check that.</para>
/// </remarks>
public abstract record DiscountPolicy
{
    /// <summary>What the policy says, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => DiscountRules.OwnPolicy;

    /// <summary>The policies that this one is built from; none for a simple one.</summary>
    protected virtual ValueList<DiscountPolicy> Parts => ValueList<DiscountPolicy>.Empty;

    /// <summary>A share of the base for payment within a number of days from the issue date, the last day included.</summary>
    /// <param name="days">Calendar days after the issue date, from 0 up to and including <see cref="WindowDiscount.MaxDays"/>.</param>
    /// <param name="share">More than 0 % and at most 100 %.</param>
    /// <example>2 % within 10 days on an invoice of 1 January 2019 is earned up to and including 11 January 2019.</example>
    /// <exception cref="ArgumentOutOfRangeException">The days or the share are out of range.</exception>
    public static DiscountPolicy Within(int days, Percentage share) => new WindowDiscount(days, share);

    /// <summary>The best of several discounts on each day; their order does not matter.</summary>
    /// <example>2 % within 10 days or 1 % within 20.</example>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or more than <see cref="BestDiscount.MaxChoices"/>.</exception>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public static DiscountPolicy BestOf(params ReadOnlySpan<DiscountPolicy> choices) => new BestDiscount([.. choices]);

    /// <summary>The exact discount for paying on a day all that is open; zero where none is earned.</summary>
    /// <param name="facts">The invoice.</param>
    /// <param name="asOf">The day of payment. Before the issue date it counts as the issue date.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
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

    /// <summary>The exact discount; called only where something is open and the due date has not passed.</summary>
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

        if (!facts.Discountable.IsPositive || asOf > facts.DueOn)
        {
            var why = asOf > facts.DueOn ? DiscountRules.PastDue : DiscountRules.NothingOpen;
            trace?.Open(why).Note("due-on", facts.DueOn).Note("as-of", asOf);
            return ExactAmount.Zero(facts.Open.Currency);
        }

        var discount = AvailableCore(facts, asOf, trace);
        CheckPromise(facts, asOf, discount);
        trace?.Open(DiscountRules.ComesTo).Note("amount", discount);
        return discount;
    }

    // Checked here, once, so that a policy of the caller's own keeps the promise too.
    private void CheckPromise(DiscountFacts facts, LocalDate asOf, ExactAmount discount)
    {
        if (discount.Currency != facts.Open.Currency || discount.Sign < 0 || discount > facts.Open)
        {
            throw new InvalidOperationException(
                $"A discount must lie between zero and what is open ({facts.Open}), but was {discount} on {Guard.Text(asOf)}. Policy: {this}"
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
