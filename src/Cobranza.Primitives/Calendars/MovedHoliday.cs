using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Another rule, the day of one year kept on another date.</summary>
internal sealed record MovedHoliday : DerivedRule
{
    public MovedHoliday(HolidayRule inner, int year, LocalDate date)
        : base(inner)
    {
        Year = Guard.InRange(year, FirstYear, LastYear);
        Date = Guard.Date(date);
        Guard.InRange(date.Year, year - 1, year + 1, nameof(date));
        if (inner.In(year).Count != 1)
        {
            throw new ArgumentException(
                Guard.Text($"must be a year with one day to move; {year} has {inner.In(year).Count}"),
                nameof(year)
            );
        }
    }

    public int Year { get; }

    public LocalDate Date { get; }

    protected override Rule Rule => HolidayRules.Moved;

    internal override IEnumerable<Holiday> HolidaysCore(int year) =>
        Inner[0].HolidaysIn(year).Select(holiday => year == Year ? ObservedHoliday.Moved(holiday, Date) : holiday);

    protected override void NoteTerms(Trace trace)
    {
        CalendarWords.NoteYear(trace, "year", Year);
        trace.Note("date", Date);
    }
}
