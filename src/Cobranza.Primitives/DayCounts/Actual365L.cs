using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Calendar days over 366 or 365, as the coupon period says.</summary>
internal sealed record Actual365L(NotionalPeriods Periods) : PerPeriodCount(Periods)
{
    public override string Name => "ACT/365L";

    private protected override int DaysInYear(LocalDate periodStart, LocalDate periodEnd) =>
        365
        + (
            Periods.PerYear == 1 ? Math.Min(1, LeapDays.After(periodStart, periodEnd)) : LeapDays.InYear(periodEnd.Year)
        );
}
