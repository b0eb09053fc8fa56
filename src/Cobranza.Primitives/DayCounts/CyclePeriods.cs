using Cobranza.Schedules;
using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Coupon periods between the dates of a cycle.</summary>
internal sealed record CyclePeriods : NotionalPeriods
{
    public CyclePeriods(Cycle couponPeriods)
    {
        Cycle = couponPeriods;
        PerYear =
            couponPeriods.Frequency.PeriodsPerYear
            ?? throw new ArgumentException(
                $"must have a step of 1, 2, 3, 4, 6 or 12 months, not '{couponPeriods.Frequency}'",
                nameof(couponPeriods)
            );
    }

    public Cycle Cycle { get; }

    public override int PerYear { get; }

    public override int PeriodOf(LocalDate date, string name) => Cycle.NumberOnOrBefore(date);

    public override LocalDate StartOf(int period, string name) => Cycle.Date(period, name);
}
