using NodaTime;

namespace Cobranza.Calendars;

/// <summary>A rule built from others, which keeps the names of their days.</summary>
internal abstract record DerivedRule : HolidayRule
{
    protected DerivedRule(params ReadOnlySpan<HolidayRule> inner)
    {
        foreach (var rule in inner)
        {
            Part(rule, nameof(inner));
        }

        Inner = [.. inner];
    }

    public ValueList<HolidayRule> Inner { get; }

    protected sealed override ValueList<HolidayRule> Parts => Inner;

    internal abstract override IEnumerable<Holiday> HolidaysCore(int year);

    protected sealed override IEnumerable<LocalDate> InCore(int year) =>
        HolidaysCore(year).Select(holiday => holiday.Date);

    protected override void NoteTerms(Trace trace) { }
}
