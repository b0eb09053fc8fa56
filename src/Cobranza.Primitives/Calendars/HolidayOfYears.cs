namespace Cobranza.Calendars;

/// <summary>Another rule in some years only.</summary>
internal sealed record HolidayOfYears : DerivedRule
{
    /// <summary>Longest rhythm: 100 years (our choice).</summary>
    public const int MaxEvery = 100;

    public HolidayOfYears(HolidayRule inner, int firstYear, int lastYear, int every)
        : base(inner)
    {
        Start = Guard.InRange(firstYear, FirstYear, LastYear);
        End = Guard.InRange(lastYear, Start, LastYear);
        Every = Guard.InRange(every, 1, MaxEvery);
    }

    public int Start { get; }

    public int End { get; }

    public int Every { get; }

    protected override Rule Rule =>
        Every > 1 ? HolidayRules.EveryYears
        : Start == FirstYear ? HolidayRules.Until
        : End == LastYear ? HolidayRules.From
        : HolidayRules.Between;

    internal override IEnumerable<Holiday> HolidaysCore(int year) =>
        year >= Start && year <= End && (year - Start) % Every == 0 ? Inner[0].HolidaysIn(year) : [];

    protected override void NoteTerms(Trace trace)
    {
        CalendarWords.NoteYear(trace, "first", Start);
        CalendarWords.NoteYear(trace, "last", End);
        trace.Note("every", Every);
    }
}
