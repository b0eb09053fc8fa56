using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Whether something was overdue on a day so far past its due date, or later.</summary>
public sealed record DaysLateCondition : LateFeeCondition
{
    /// <summary>A condition on the days past due.</summary>
    /// <param name="days">From 1 up to and including <see cref="LateFeeTier.MaxDay"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public DaysLateCondition(int days) => Days = Guard.InRange(days, 1, LateFeeTier.MaxDay);

    /// <summary>The least days past due.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.DaysPastDue;

    /// <inheritdoc/>
    protected override bool HoldsCore(OverdueItem item, LocalDate asOf)
    {
        foreach (var portion in Guard.NotNull(item).Portions.AsSpan())
        {
            foreach (var run in portion.Runs(asOf))
            {
                if (Period.DaysBetween(portion.DueOn, run.Last) >= Days)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("days", Days);
    }
}
