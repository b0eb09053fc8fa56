using NodaTime;

namespace Cobranza.Terms;

/// <summary>A day of the month reached so far or of a following one; 31 means the last day of a shorter month.</summary>
/// <example>
/// Day 15 with no month ahead leads from 20 January to 15 February, and from 10 January to 15 January. Day 10, one month ahead, with cut-off 25
/// leads from 25 January to 10 February, and from 26 January to 10 March.
/// </example>
public sealed record DayOfMonthStep : DateStep
{
    /// <summary>A step to a day of the month.</summary>
    /// <param name="day">Day of the month, 1 to 31.</param>
    /// <param name="monthsAhead">0 takes the first such day on or after the day reached so far; 1 that day of the following month, and so on.</param>
    /// <param name="cutoff">Day of the month, 1 to 30, after which the day reached counts as the next month's; the cut-off day itself does not.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day, the months or the cut-off are out of range.</exception>
    public DayOfMonthStep(int day, int monthsAhead, int? cutoff = null)
    {
        Day = Guard.InRange(day, 1, 31);
        MonthsAhead = Guard.InRange(monthsAhead, 0, MaxMonths);

        // No day comes after the 31st: that would be no cut-off at all.
        Cutoff = cutoff is { } last ? Guard.InRange(last, 1, 30, nameof(cutoff)) : null;
    }

    /// <summary>Day of the month, 1 to 31.</summary>
    public int Day { get; }

    /// <summary>Months after the one reached so far.</summary>
    public int MonthsAhead { get; }

    /// <summary>The last day of the month that still belongs to its month; <see langword="null"/> where every day does.</summary>
    public int? Cutoff { get; }

    /// <inheritdoc/>
    protected override Rule Rule =>
        (MonthsAhead, Cutoff) switch
        {
            (0, null) => StepTexts.NextDayOfMonth,
            (0, _) => StepTexts.NextDayOfMonthWithCutoff,
            (1, null) => StepTexts.DayOfNextMonth,
            (1, _) => StepTexts.DayOfNextMonthWithCutoff,
            (_, null) => StepTexts.DayOfMonthAhead,
            _ => StepTexts.DayOfMonthAheadWithCutoff,
        };

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from)
    {
        var ahead = from.Day > Cutoff ? MonthsAhead + 1 : MonthsAhead;
        var reached = TermMath.DayOfMonth(from, ahead, Day);

        // Only without a month ahead can the day have gone by; then it is that of the following month.
        return reached >= from ? reached : TermMath.DayOfMonth(from, ahead + 1, Day);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("day", Day).Note("months", MonthsAhead);
        if (Cutoff is { } cutoff)
        {
            trace.Note("cutoff", cutoff);
        }
    }
}
