using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Days that are closed once.</summary>
internal sealed record SingleDays : HolidayRule
{
    public SingleDays(LocalDate[] dates)
    {
        if (dates.Length == 0)
        {
            throw new ArgumentException("must name at least one day", nameof(dates));
        }

        foreach (var date in dates)
        {
            Guard.InRange(Guard.Date(date, nameof(dates)).Year, FirstYear, LastYear, nameof(dates));
        }

        Dates = ValueList.From(dates.Distinct().Order());
    }

    public ValueList<LocalDate> Dates { get; }

    protected override Rule Rule => HolidayRules.On;

    protected override IEnumerable<LocalDate> InCore(int year) => Dates.Where(date => date.Year == year);

    protected override void NoteTerms(Trace trace) => trace.Note("dates", CalendarWords.Dates(Dates));
}
