using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

/// <summary>A number of business days later; zero leaves the day as it is, business day or not.</summary>
/// <example>Three business days after Thursday 30 April 2026, on a Monday-to-Friday calendar, is Tuesday 5 May 2026.</example>
public sealed record PlusBusinessDaysStep : DateStep
{
    /// <summary>A step of so many business days.</summary>
    /// <param name="days">Business days, from 0 up to and including <see cref="DateStep.MaxBusinessDays"/>.</param>
    /// <param name="calendar">Which days are business days.</param>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public PlusBusinessDaysStep(int days, BusinessCalendar calendar)
    {
        Days = Guard.InRange(days, 0, MaxBusinessDays);
        Calendar = Guard.NotNull(calendar);
    }

    /// <summary>Business days added.</summary>
    public int Days { get; }

    /// <summary>Which days are business days.</summary>
    public BusinessCalendar Calendar { get; }

    /// <inheritdoc/>
    protected override Rule Rule => Days == 1 ? StepTexts.NextWorkingDay : StepTexts.PlusBusinessDays;

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from) => Calendar.AddBusinessDays(from, Days);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("days", Days).Note("calendar", Calendar.ToString());
    }
}
