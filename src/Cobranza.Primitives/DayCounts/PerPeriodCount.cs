using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Calendar days, those of each coupon period over its own number.</summary>
internal abstract record PerPeriodCount(NotionalPeriods Periods) : DayCount
{
    protected sealed override Fraction BetweenCore(LocalDate start, LocalDate end)
    {
        var period = Periods.PeriodOf(start, nameof(start));
        var last = Periods.PeriodOf(end, nameof(end));
        var years = Fraction.Zero;
        var periodStart = Periods.StartOf(period, nameof(start));
        for (var from = start; from < end; period++)
        {
            var periodEnd = Periods.StartOf(period + 1, nameof(end));
            var to = period == last ? end : periodEnd;
            years += Fraction.Of(CalendarDays(from, to), DaysInYear(periodStart, periodEnd));
            (from, periodStart) = (to, periodEnd);
        }

        return years;
    }

    private protected abstract int DaysInYear(LocalDate periodStart, LocalDate periodEnd);
}
