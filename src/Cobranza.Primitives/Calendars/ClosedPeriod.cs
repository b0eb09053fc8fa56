using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Every day from one day of the year to another, both included, over the turn of the year if need be.</summary>
internal sealed record ClosedPeriod(AnnualDay Start, AnnualDay End) : HolidayRule
{
    protected override Rule Rule => End.IsBefore(Start) ? HolidayRules.PeriodOverNewYear : HolidayRules.Period;

    protected override IEnumerable<LocalDate> InCore(int year)
    {
        // A day that the year lacks is 29 February: a closure then begins on 1 March, or ends on 28 February.
        var first = Start.IsIn(year) ? Start.In(year) : new(year, 3, 1);
        var endYear = End.IsBefore(Start) ? year + 1 : year;
        var last = End.IsIn(endYear) ? End.In(endYear) : new(endYear, 2, 28);
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    protected override void NoteTerms(Trace trace)
    {
        CalendarWords.NoteDay(trace, "first", Start);
        CalendarWords.NoteDay(trace, "last", End);
    }
}
