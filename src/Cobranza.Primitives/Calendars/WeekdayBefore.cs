using NodaTime;

namespace Cobranza.Calendars;

/// <summary>The last such weekday before a day of the year, the day itself excluded.</summary>
internal sealed record WeekdayBefore : HolidayRule
{
    public WeekdayBefore(IsoDayOfWeek weekday, AnnualDay day) => (Weekday, Day) = (CalendarWords.Weekday(weekday), day);

    public IsoDayOfWeek Weekday { get; }

    public AnnualDay Day { get; }

    protected override Rule Rule => HolidayRules.Before;

    protected override IEnumerable<LocalDate> InCore(int year)
    {
        var latest = Day.In(year).PlusDays(-1);
        return [latest.PlusDays(-(((int)latest.DayOfWeek - (int)Weekday + 7) % 7))];
    }

    protected override void NoteTerms(Trace trace)
    {
        CalendarWords.NoteWeekday(trace, "weekday", Weekday);
        CalendarWords.NoteDay(trace, "day", Day);
    }
}
