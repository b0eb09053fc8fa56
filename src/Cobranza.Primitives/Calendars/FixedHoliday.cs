using NodaTime;

namespace Cobranza.Calendars;

/// <summary>A day of every year that has it.</summary>
internal sealed record FixedHoliday(AnnualDay Day) : HolidayRule
{
    protected override Rule Rule => HolidayRules.Fixed;

    protected override IEnumerable<LocalDate> InCore(int year) => Day.IsIn(year) ? [Day.In(year)] : [];

    protected override void NoteTerms(Trace trace) => CalendarWords.NoteDay(trace, "day", Day);
}
