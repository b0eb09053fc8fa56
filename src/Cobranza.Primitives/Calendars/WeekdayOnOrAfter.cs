using NodaTime;

namespace Cobranza.Calendars;

/// <summary>The first such weekday on or after a day of the year.</summary>
internal sealed record WeekdayOnOrAfter : HolidayRule
{
    public WeekdayOnOrAfter(IsoDayOfWeek weekday, AnnualDay day) =>
        (Weekday, Day) = (CalendarWords.Weekday(weekday), day);

    public IsoDayOfWeek Weekday { get; }

    public AnnualDay Day { get; }

    protected override Rule Rule => HolidayRules.OnOrAfter;

    protected override IEnumerable<LocalDate> InCore(int year)
    {
        var day = Day.In(year);
        return [day.PlusDays(((int)Weekday - (int)day.DayOfWeek + 7) % 7)];
    }

    protected override void NoteTerms(Trace trace)
    {
        CalendarWords.NoteWeekday(trace, "weekday", Weekday);
        CalendarWords.NoteDay(trace, "day", Day);
    }
}
