using NodaTime;

namespace Cobranza.Calendars;

/// <summary>A weekday counted from the start of a month.</summary>
internal sealed record NthWeekday : HolidayRule
{
    public NthWeekday(int number, IsoDayOfWeek weekday, int month)
    {
        Number = Guard.InRange(number, 1, 5);
        Weekday = CalendarWords.Weekday(weekday);
        Month = Guard.InRange(month, 1, 12);
    }

    public int Number { get; }

    public IsoDayOfWeek Weekday { get; }

    public int Month { get; }

    protected override Rule Rule => HolidayRules.Nth;

    protected override IEnumerable<LocalDate> InCore(int year)
    {
        var first = new LocalDate(year, Month, 1);
        var nth = first.PlusDays((((int)Weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (Number - 1)));
        return nth.Month == Month ? [nth] : [];
    }

    protected override void NoteTerms(Trace trace)
    {
        CalendarWords.NoteNumber(trace, "number", Number);
        CalendarWords.NoteWeekday(trace, "weekday", Weekday);
        CalendarWords.NoteMonth(trace, "month", Month);
    }
}
