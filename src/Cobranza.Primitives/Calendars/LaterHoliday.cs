namespace Cobranza.Calendars;

/// <summary>Another rule's days, so many days later.</summary>
internal sealed record LaterHoliday : DerivedRule
{
    public LaterHoliday(HolidayRule inner, int days)
        : base(inner) => Days = Guard.InRange(days, -31, 31);

    public int Days { get; }

    protected override Rule Rule => Days < 0 ? HolidayRules.Earlier : HolidayRules.Later;

    internal override IEnumerable<Holiday> HolidaysCore(int year) =>
        Inner[0].HolidaysIn(year).Select(holiday => holiday with { Date = Guard.PlusDays(holiday.Date, Days) });

    protected override void NoteTerms(Trace trace) => trace.Note("days", Math.Abs(Days));
}
