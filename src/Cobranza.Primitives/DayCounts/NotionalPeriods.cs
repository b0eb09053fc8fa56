using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>The coupon periods that a count divides by, numbered from one boundary to the next.</summary>
internal abstract record NotionalPeriods
{
    public abstract int PerYear { get; }

    /// <summary>The number of the period that a day begins or lies in; errors name the argument.</summary>
    public abstract int PeriodOf(LocalDate date, string name);

    /// <summary>The first day of a period, which is where the one before it ends; errors name the argument.</summary>
    public abstract LocalDate StartOf(int period, string name);
}
