using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Calendar days over the days of the coupon period times the periods in a year.</summary>
internal sealed record ActualActualIcma(NotionalPeriods Periods) : PerPeriodCount(Periods)
{
    public override string Name => "ACT/ACT ICMA";

    private protected override int DaysInYear(LocalDate periodStart, LocalDate periodEnd) =>
        CalendarDays(periodStart, periodEnd) * Periods.PerYear;
}
