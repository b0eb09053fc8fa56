using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Another rule without some of its days.</summary>
internal sealed record HolidayExceptions : DerivedRule
{
    public HolidayExceptions(HolidayRule inner, LocalDate[] dates)
        : base(inner)
    {
        if (dates.Length == 0)
        {
            throw new ArgumentException("must name at least one day", nameof(dates));
        }

        foreach (var date in dates)
        {
            var year = Guard.InRange(Guard.Date(date, nameof(dates)).Year, FirstYear, LastYear, nameof(dates));

            // A day may belong to a year beside its own.
            var (first, last) = (Math.Max(FirstYear, year - 1), Math.Min(LastYear, year + 1));
            if (!Enumerable.Range(first, last - first + 1).Any(near => inner.In(near).Contains(date)))
            {
                throw new ArgumentException($"must be days of the rule; {Guard.Text(date)} is none", nameof(dates));
            }
        }

        Dates = ValueList.From(dates.Distinct().Order());
    }

    public ValueList<LocalDate> Dates { get; }

    protected override Rule Rule => HolidayRules.Except;

    internal override IEnumerable<Holiday> HolidaysCore(int year) =>
        Inner[0].HolidaysIn(year).Where(holiday => !Dates.Contains(holiday.Date));

    protected override void NoteTerms(Trace trace) => trace.Note("dates", CalendarWords.Dates(Dates));
}
