using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

/// <summary>The last business day of the month reached so far; of the following one where it has gone by.</summary>
/// <example>On a Monday-to-Friday calendar, from 10 May 2026 to Friday 29 May 2026, and from Saturday 30 May to 30 June 2026.</example>
public sealed record LastBusinessDayOfMonthStep : DateStep
{
    /// <summary>A step to the last business day of the month.</summary>
    /// <param name="calendar">Which days are business days.</param>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    public LastBusinessDayOfMonthStep(BusinessCalendar calendar) => Calendar = Guard.NotNull(calendar);

    /// <summary>Which days are business days.</summary>
    public BusinessCalendar Calendar { get; }

    /// <inheritdoc/>
    protected override Rule Rule => StepTexts.LastBusinessDayOfMonth;

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from)
    {
        // A month without a business day leads back to an earlier one; so does a last business day that has gone by.
        var end = TermMath.EndOfMonth(from);
        var reached = Calendar.Adjust(end, DateAdjustment.Preceding);
        while (reached < from)
        {
            end = TermMath.EndOfMonth(TermMath.PlusDays(end, 1));
            reached = Calendar.Adjust(end, DateAdjustment.Preceding);
        }

        return reached;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("calendar", Calendar.ToString());
    }
}
