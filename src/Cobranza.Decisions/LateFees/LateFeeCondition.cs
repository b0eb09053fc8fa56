using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A question about the facts of a receivable, for charges that depend on it; write your own by overriding <see cref="HoldsCore"/>.</summary>
/// <remarks>The library's own conditions, once they hold on a day, hold on every later one, so that a charge under one never shrinks.</remarks>
public abstract record LateFeeCondition
{
    /// <summary>What it asks, in words; its <c>{fields}</c> are filled by <see cref="NoteTerms"/>.</summary>
    protected virtual Rule Rule => LateFeeRules.OwnCondition;

    /// <summary>The original amount is at least an amount; receivables in another currency are refused.</summary>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static LateFeeCondition PrincipalAtLeast(Money amount) => new PrincipalAtLeastCondition(amount);

    /// <summary>At least so many days past due have gone by on which something was overdue.</summary>
    /// <param name="days">From 1 up to and including <see cref="LateFeeTier.MaxDay"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static LateFeeCondition DaysPastDueAtLeast(int days) => new DaysLateCondition(days);

    /// <summary>At least so many notices have been sent.</summary>
    /// <param name="count">From 1 up to and including <see cref="PerNoticeLateFee.MaxNotices"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public static LateFeeCondition NoticesAtLeast(int count) => new NoticesCondition(count);

    /// <summary>The first due date lies on a day or later, for agreements that changed on it.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public static LateFeeCondition DueOnOrAfter(LocalDate date) => new DueOnOrAfterCondition(date);

    /// <summary>Whether it holds at the end of a day.</summary>
    /// <param name="item">The receivable.</param>
    /// <param name="asOf">The day at whose end it is asked.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public bool Holds(OverdueItem item, LocalDate asOf)
    {
        Guard.NotNull(item);
        return HoldsCore(item, Guard.Date(asOf));
    }

    /// <summary>The condition in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        NoteTerms(trace);
        return trace.ToExplanation();
    }

    /// <summary>The condition in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToSentence(Language.English);

    /// <summary>Whether it holds at the end of a day.</summary>
    protected abstract bool HoldsCore(OverdueItem item, LocalDate asOf);

    /// <summary>Notes the condition's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("condition", GetType().Name);
    }
}
