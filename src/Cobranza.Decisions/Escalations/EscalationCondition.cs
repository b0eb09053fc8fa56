using NodaTime;

namespace Cobranza.Escalations;

/// <summary>What must hold before a step is taken.</summary>
/// <remarks>
/// <para>A condition of your own overrides <see cref="HoldsCore"/> alone and composes with the ones here. Where nothing is owed no condition
/// holds, whatever it says.</para>
/// <para>A good condition stays true once it is true and nothing is paid: thresholds are "at least", never "exactly", so that a missed run
/// loses no step.</para>
/// </remarks>
public abstract record EscalationCondition
{
    /// <summary>Largest threshold either way: 36,500 days, our choice, because a hundred years is as good as never.</summary>
    public const int MaxDays = 36_500;

    /// <summary>Most parts of one condition: 64, our choice, because nobody could explain more to a customer.</summary>
    public const int MaxParts = 64;

    /// <summary>The first day on which it can hold, counted from the due date; <see langword="null"/> if it names no day.</summary>
    /// <remarks>A step whose condition names no day is for debt past due, from the day after the due date. The ladder also tells with it
    /// which steps belong to an earlier delinquency, so a condition of your own that looks at days past due should say its threshold.</remarks>
    public virtual int? DaysPastDueThreshold => null;

    /// <summary>What the condition says, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => EscalationRules.OwnCondition;

    /// <summary>The conditions that this one is built from; none for a simple one.</summary>
    protected virtual ValueList<EscalationCondition> Parts => ValueList<EscalationCondition>.Empty;

    /// <summary>The oldest debt is at least so many days past due; a negative number means days before the due date.</summary>
    /// <param name="days">From -<see cref="MaxDays"/> to <see cref="MaxDays"/>; on the due date itself the count is 0.</param>
    /// <example>−3 holds from three days before the due date on; 1 from the day after it.</example>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static EscalationCondition DaysPastDueAtLeast(int days) => new DaysPastDueCondition(days);

    /// <summary>All that is open in the currency of the amount, due or not, is at least the amount.</summary>
    /// <param name="amount">Greater than zero; other currencies do not count.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public static EscalationCondition BalanceAtLeast(Money amount) => new BalanceCondition(amount);

    /// <summary>What is past due in the currency of the amount is at least the amount.</summary>
    /// <param name="amount">Greater than zero; other currencies do not count.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public static EscalationCondition OverdueAtLeast(Money amount) => new OverdueCondition(amount);

    /// <summary>This condition and another one must both hold.</summary>
    /// <exception cref="ArgumentNullException">The other one is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Together they have more than <see cref="MaxParts"/> parts.</exception>
    public EscalationCondition And(EscalationCondition other) => new AllConditions(this, Guard.NotNull(other));

    /// <summary>Whether it holds at the end of a day.</summary>
    /// <param name="facts">What is owed and what was done.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public bool Holds(EscalationFacts facts, LocalDate asOf) => Run(facts, asOf, trace: null);

    /// <summary>The same answer with its numbers.</summary>
    /// <inheritdoc cref="Holds"/>
    public Explanation Explain(EscalationFacts facts, LocalDate asOf)
    {
        var trace = new Trace(Rule);
        Run(facts, asOf, trace);
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

    /// <summary>Whether it looks only at days past due and amounts, so that it stands still once these do.</summary>
    internal virtual bool IsOurs => false;

    internal int CountParts() => 1 + Parts.Sum(part => part.CountParts());

    /// <summary>Asks a condition that this one is built from, as a reason of this one's answer.</summary>
    /// <param name="inner">The condition to ask.</param>
    /// <param name="facts">What is owed and what was done.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="trace">The trace that this condition was given; missing when nobody asked for reasons.</param>
    protected static bool HoldsInside(EscalationCondition inner, EscalationFacts facts, LocalDate asOf, Trace? trace) =>
        Guard.NotNull(inner).Run(facts, asOf, trace?.Open(inner.Rule));

    /// <summary>Whether it holds; called only where something is owed.</summary>
    protected abstract bool HoldsCore(EscalationFacts facts, LocalDate asOf, Trace? trace);

    /// <summary>Notes the condition's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("condition", GetType().Name);
    }

    private bool Run(EscalationFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(facts);
        Guard.Date(asOf);
        if (trace is not null)
        {
            NoteTerms(trace);
        }

        if (facts.OldestDueOn is null)
        {
            trace?.Open(EscalationRules.NothingOwed).Note("as-of", asOf);
            return false;
        }

        var holds = HoldsCore(facts, asOf, trace);
        trace?.Open(holds ? EscalationRules.Holds : EscalationRules.HoldsNot).Note("as-of", asOf);
        return holds;
    }

    private void DescribeInto(Trace trace)
    {
        NoteTerms(trace);
        foreach (var part in Parts)
        {
            part.DescribeInto(trace.Open(part.Rule));
        }
    }
}
