using NodaTime;

namespace Cobranza.Terms;

/// <summary>The next such day of the week; the day reached so far if it is one.</summary>
/// <example>The next Friday from Thursday 30 April 2026 is 1 May 2026, and from 1 May 2026 it is that day itself.</example>
public sealed record NextWeekdayStep : DateStep
{
    /// <summary>A step to a day of the week.</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a day of the week.</exception>
    public NextWeekdayStep(IsoDayOfWeek day) =>
        Day = day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? day
            : throw new ArgumentOutOfRangeException(nameof(day), day, "must be a day of the week, Monday to Sunday");

    /// <summary>The day of the week.</summary>
    public IsoDayOfWeek Day { get; }

    /// <inheritdoc/>
    protected override Rule Rule => StepTexts.NextWeekday;

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from) =>
        TermMath.PlusDays(from, ((int)Day - (int)from.DayOfWeek + 7) % 7);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        var (english, spanish) = CalendarWords.Weekday(Day);
        trace.Note("weekday", english, spanish);
    }
}
