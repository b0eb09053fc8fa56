using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Business days from the start up to but excluding the end, over 252.</summary>
internal sealed record Business252(BusinessCalendar Calendar) : DayCount
{
    public override string Name => "BUS/252";

    // The calendar leaves out the start and counts the end; this count does the opposite.
    protected override int DaysCore(LocalDate start, LocalDate end) =>
        Calendar.BusinessDaysBetween(start, end) + One(start) - One(end);

    protected override Fraction BetweenCore(LocalDate start, LocalDate end) => Fraction.Of(DaysCore(start, end), 252);

    private int One(LocalDate date) => Calendar.IsBusinessDay(date) ? 1 : 0;
}
