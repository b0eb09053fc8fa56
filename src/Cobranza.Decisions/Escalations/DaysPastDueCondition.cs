using NodaTime;

namespace Cobranza.Escalations;

/// <summary>The oldest debt is at least so many days past due.</summary>
public sealed record DaysPastDueCondition : EscalationCondition
{
    /// <inheritdoc cref="EscalationCondition.DaysPastDueAtLeast"/>
    public DaysPastDueCondition(int days) => Days = Guard.InRange(days, -MaxDays, MaxDays);

    /// <summary>The threshold, itself included; negative before the due date.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    public override int? DaysPastDueThreshold => Days;

    internal override bool IsOurs => true;

    /// <inheritdoc/>
    protected override Rule Rule =>
        Days switch
        {
            0 => EscalationRules.FromDueDate,
            1 => EscalationRules.FromDayAfter,
            -1 => EscalationRules.FromDayBefore,
            < 0 => EscalationRules.DaysBeforeDue,
            _ => EscalationRules.DaysPastDue,
        };

    /// <inheritdoc/>
    protected override bool HoldsCore(EscalationFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(facts);
        var days = facts.DaysPastDue(asOf) ?? int.MinValue;
        trace?.Open(days < 0 ? EscalationRules.CountBefore : EscalationRules.Count).Note("days", Math.Abs((long)days));
        return days >= Days;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace) => Guard.NotNull(trace).Note("days", Math.Abs(Days));
}
