using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

/// <summary>Another step, and the day it leads to moved to a business day, but never before the day the step started from.</summary>
/// <example>
/// "10 days later, or the business day before", from Wednesday 22 April 2026: Saturday 2 May moves to Friday 1 May. "0 days later" with the same
/// adjustment stays on a Saturday, for a step never leads back.
/// </example>
public sealed record RolledStep : DateStep
{
    /// <summary>A step with an adjustment.</summary>
    /// <param name="step">The step whose day is moved.</param>
    /// <param name="calendar">Which days are business days.</param>
    /// <param name="adjustment">Where a day goes that is none.</param>
    /// <exception cref="ArgumentNullException">The step or the calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The adjustment is unknown, or <see cref="DateAdjustment.None"/>.</exception>
    public RolledStep(DateStep step, BusinessCalendar calendar, DateAdjustment adjustment)
    {
        Step = Guard.NotNull(step);
        Calendar = Guard.NotNull(calendar);
        Adjustment =
            Guard.Defined(adjustment) != DateAdjustment.None
                ? adjustment
                : throw new ArgumentOutOfRangeException(
                    nameof(adjustment),
                    adjustment,
                    "must be one that moves a date"
                );
    }

    /// <summary>The step whose day is moved.</summary>
    public DateStep Step { get; }

    /// <summary>Which days are business days.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Where a day goes that is none.</summary>
    public DateAdjustment Adjustment { get; }

    /// <inheritdoc/>
    protected override Rule Rule => StepTexts.RolledBy(Adjustment);

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from) =>
        LocalDate.Max(Calendar.Adjust(Step.Apply(from), Adjustment), from);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("calendar", Calendar.ToString());
        Step.DescribeInside(trace);
    }
}
