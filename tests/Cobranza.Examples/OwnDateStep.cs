using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>A date step of a user's own: the last such day of the week of the month reached so far; of the next month where it has gone by.</summary>
/// <example>The last Friday: from 10 March 2026 to 27 March 2026, and from 28 March 2026 to 24 April 2026.</example>
public sealed record LastWeekdayOfMonth(IsoDayOfWeek Day) : DateStep
{
    private static readonly Rule Words = new(
        "own.last-weekday-of-month",
        "the last {day} of that month (of the next one if it has gone by)",
        "el último {day} de ese mes (del siguiente si ya pasó)"
    );

    protected override Rule Rule => Words;

    protected override LocalDate ApplyCore(LocalDate from)
    {
        var last = LastOf(from);
        return last >= from ? last : LastOf(from.With(DateAdjusters.EndOfMonth).PlusDays(1));
    }

    protected override void NoteTerms(Trace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        trace.Note("day", Day.ToString(), Day == IsoDayOfWeek.Friday ? "viernes" : Day.ToString());
    }

    private LocalDate LastOf(LocalDate date) =>
        date.With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(Day));
}
