using NodaTime;

namespace Cobranza.Calendars;

/// <summary>The last such weekday of a month.</summary>
internal sealed record LastWeekday : HolidayRule
{
    public LastWeekday(IsoDayOfWeek weekday, int month) =>
        (Weekday, Month) = (CalendarWords.Weekday(weekday), Guard.InRange(month, 1, 12));

    public IsoDayOfWeek Weekday { get; }

    public int Month { get; }

    protected override Rule Rule => HolidayRules.Last;

    protected override IEnumerable<LocalDate> InCore(int year)
    {
        var last = DateAdjusters.EndOfMonth(new LocalDate(year, Month, 1));
        return [last.PlusDays(-(((int)last.DayOfWeek - (int)Weekday + 7) % 7))];
    }

    protected override void NoteTerms(Trace trace)
    {
        CalendarWords.NoteWeekday(trace, "weekday", Weekday);
        CalendarWords.NoteMonth(trace, "month", Month);
    }
}
