using NodaTime;

namespace Cobranza.LateFees;

/// <summary>What lateness costs on one receivable: the exact amount accrued from its due date up to a given day.</summary>
/// <remarks>
/// <para>The result is cumulative, exact and not rounded; <see cref="LateFeeTerms"/> rounds it once.</para>
/// <para>A policy of your own overrides <see cref="AccrueCore"/> alone and composes with the ones here. Promises kept for it on every call:
/// nothing on or before the due date, nothing where nothing is overdue, the receivable's currency, never negative.</para>
/// </remarks>
public abstract partial record LateFeePolicy
{
    /// <summary>Deepest nesting of policies: 64, our choice, because a real agreement has fewer than ten layers.</summary>
    public const int MaxDepth = 64;

    /// <summary>Most policies inside one: 256, our choice, because each is run again for every receivable.</summary>
    public const int MaxParts = 256;

    /// <summary>The policies that this one is built from, for whoever looks through a composition; none for a simple one.</summary>
    public ValueList<LateFeePolicy> BuiltFrom => Parts;

    /// <summary>What the policy says, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => LateFeeRules.OwnPolicy;

    /// <summary>The policies that this one is built from; none for a simple one.</summary>
    protected virtual ValueList<LateFeePolicy> Parts => ValueList<LateFeePolicy>.Empty;

    /// <summary>The exact charge accrued up to and including a day.</summary>
    /// <param name="item">The receivable.</param>
    /// <param name="asOf">The day at whose end the charge is judged.</param>
    /// <exception cref="ArgumentException">The date is missing, or no policy is given for the receivable's currency.</exception>
    /// <exception cref="CurrencyMismatchException">An amount of the policy is in another currency than the receivable.</exception>
    /// <exception cref="InvalidOperationException">A policy of your own broke its promise.</exception>
    public ExactAmount Accrue(OverdueItem item, LocalDate asOf) => Run(item, asOf, trace: null);

    /// <summary>The same charge with its reasons.</summary>
    /// <inheritdoc cref="Accrue"/>
    public Explanation Explain(OverdueItem item, LocalDate asOf)
    {
        var trace = new Trace(Rule);
        Run(item, asOf, trace);
        return trace.ToExplanation();
    }

    /// <summary>The most that the charge may come to on a day, after rounding too; none where the policy has no cap.</summary>
    /// <inheritdoc cref="Accrue"/>
    public ExactAmount? Ceiling(OverdueItem item, LocalDate asOf)
    {
        Guard.NotNull(item);
        Guard.Date(asOf);
        var ceiling = CeilingCore(item, asOf);
        return ceiling is not { } most || (most.Currency == item.Currency && most.Sign >= 0)
            ? ceiling
            : throw new InvalidOperationException(
                $"A ceiling must not be negative, and in {item.Currency}, but was {most} for {item}. Policy: {this}"
            );
    }

    /// <summary>Whether the charge applies at all, for a list of which the first that applies is taken: false only where a condition does not hold.</summary>
    /// <inheritdoc cref="Accrue"/>
    public bool AppliesTo(OverdueItem item, LocalDate asOf)
    {
        Guard.NotNull(item);
        return AppliesCore(item, Guard.Date(asOf));
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

    internal static LateFeePolicy Part(LateFeePolicy inner, string name)
    {
        // The count first: it bounds the work of everything else, for a part that is used twice counts twice.
        var count = Guard.NotNull(inner, name).CountOfParts();
        if (count > MaxParts)
        {
            throw new ArgumentException(Guard.Text($"must hold at most {MaxParts} policies; it holds {count}"), name);
        }

        var depth = inner.Depth();
        return depth < MaxDepth
            ? inner
            : throw new ArgumentException(Guard.Text($"must be nested less than {MaxDepth} deep; it is {depth}"), name);
    }

    internal ExactAmount RunInside(OverdueItem item, LocalDate asOf, Trace? trace) =>
        Run(item, asOf, trace?.Open(Rule));

    internal void DescribeInside(Trace parent) => DescribeInto(parent.Open(Rule));

    /// <summary>Runs a policy that this one is built from, checked as ever, as a reason of this one's result.</summary>
    /// <param name="inner">The policy to run.</param>
    /// <param name="item">The receivable, as it is or with another start.</param>
    /// <param name="asOf">The day at whose end the charge is judged.</param>
    /// <param name="trace">The trace that this policy was given; missing when nobody asked for reasons.</param>
    protected static ExactAmount AccrueInside(LateFeePolicy inner, OverdueItem item, LocalDate asOf, Trace? trace) =>
        Guard.NotNull(inner).RunInside(item, asOf, trace);

    /// <summary>The exact charge; called only where a late day up to the as-of date bears a balance.</summary>
    protected abstract ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace);

    /// <summary>The most that the charge may come to; none unless the policy caps it.</summary>
    protected virtual ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) => null;

    /// <summary>Whether the charge applies at all; always, unless a condition says otherwise.</summary>
    protected virtual bool AppliesCore(OverdueItem item, LocalDate asOf) => true;

    /// <summary>Notes the policy's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("policy", GetType().Name);
    }

    private ExactAmount Run(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(item);
        Guard.Date(asOf);
        if (trace is not null)
        {
            NoteTerms(trace);
        }

        if (!item.BearsBy(asOf))
        {
            if (trace is not null)
            {
                var why = asOf <= item.AccruesAfter ? LateFeeRules.NotLate : LateFeeRules.NothingOverdue;
                trace.Open(why).Note("as-of", asOf).Note("free-through", item.AccruesAfter);
            }

            return ExactAmount.Zero(item.Currency);
        }

        var charge = AccrueCore(item, asOf, trace);
        CheckPromise(item, asOf, charge);
        trace?.Open(LateFeeRules.ComesTo).Note("amount", charge);
        return charge;
    }

    // Checked here, once, so that a policy of the caller's own keeps the promise too.
    private void CheckPromise(OverdueItem item, LocalDate asOf, ExactAmount charge)
    {
        if (charge.Currency != item.Currency || charge.Sign < 0)
        {
            throw new InvalidOperationException(
                $"A late fee must not be negative, and in {item.Currency}, but was {charge} for {item} on {Guard.Text(asOf)}. Policy: {this}"
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

    private int CountOfParts() => 1 + Parts.Sum(part => part.CountOfParts());

    private int Depth() => 1 + Parts.Select(part => part.Depth()).DefaultIfEmpty(0).Max();
}
