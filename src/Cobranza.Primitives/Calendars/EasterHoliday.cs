using NodaTime;

namespace Cobranza.Calendars;

/// <summary>A day counted from Easter Sunday.</summary>
internal sealed record EasterHoliday : HolidayRule
{
    /// <summary>Farthest from Easter: 100 days either way, for the church counts from 63 days before to 68 after.</summary>
    public const int MaxDays = 100;

    public EasterHoliday(int days) => Days = Guard.InRange(days, -MaxDays, MaxDays);

    public int Days { get; }

    protected override Rule Rule =>
        Days switch
        {
            0 => HolidayRules.Easter,
            > 0 => HolidayRules.AfterEaster,
            < 0 => HolidayRules.BeforeEaster,
        };

    protected override IEnumerable<LocalDate> InCore(int year) => [EasterSunday.In(year).PlusDays(Days)];

    protected override void NoteTerms(Trace trace) => trace.Note("days", Math.Abs(Days));
}
