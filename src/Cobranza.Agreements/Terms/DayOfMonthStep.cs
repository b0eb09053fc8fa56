using NodaTime;

namespace Cobranza.Terms;

/// <summary>A day of the month reached so far or of a following one; 31 means the last day of a shorter month.</summary>
/// <example>Day 15 with no month ahead leads from 20 January to 15 February, and from 10 January to 15 January.</example>
public sealed record DayOfMonthStep : DateStep
{
    /// <summary>A step to a day of the month.</summary>
    /// <param name="day">Day of the month, 1 to 31.</param>
    /// <param name="monthsAhead">0 takes the first such day on or after the day reached so far; 1 that day of the following month, and so on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the months are out of range.</exception>
    public DayOfMonthStep(int day, int monthsAhead)
    {
        Day = Guard.InRange(day, 1, 31);
        MonthsAhead = Guard.InRange(monthsAhead, 0, MaxMonths);
    }

    /// <summary>Day of the month, 1 to 31.</summary>
    public int Day { get; }

    /// <summary>Months after the one reached so far.</summary>
    public int MonthsAhead { get; }

    /// <inheritdoc/>
    protected override Rule Rule => MonthsAhead == 0 ? TermRules.NextDayOfMonth : TermRules.DayOfMonthAhead;

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from)
    {
        var reached = DayIn(from, MonthsAhead);

        // Only without a month ahead can the day have gone by; then it is that of the following month.
        return reached >= from ? reached : DayIn(from, MonthsAhead + 1);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("day", Day);
        trace.Note("months", MonthsAhead);
    }

    private LocalDate DayIn(LocalDate from, int monthsAhead)
    {
        var first = Guard.PlusMonths(new LocalDate(from.Year, from.Month, 1), monthsAhead);
        var length = first.Calendar.GetDaysInMonth(first.Year, first.Month);
        return first.PlusDays(Math.Min(Day, length) - 1);
    }
}
