using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>How much of a year lies between two dates, as an exact fraction.</summary>
/// <remarks>
/// The start day is excluded or included as the user of the count says; a count itself only measures from one date to another.
/// Equal dates give zero. An end before the start is refused. A bare "30/360" has several meanings and is not offered.
/// </remarks>
public abstract record DayCount
{
    /// <summary>Calendar days over 365, leap years too. ACT/365 (Fixed). Source: ISDA 2006 Definitions, section 4.16(d).</summary>
    public static DayCount Actual365Fixed { get; } = new ActualOver("ACT/365F", 365);

    /// <summary>Calendar days over 360. ACT/360. Source: ISDA 2006 Definitions, section 4.16(e).</summary>
    public static DayCount Actual360 { get; } = new ActualOver("ACT/360", 360);

    /// <summary>Months of 30 days over 360; the 31st counts as the 30th. 30E/360. Source: ISDA 2006 Definitions, section 4.16(g).</summary>
    public static DayCount ThirtyE360 { get; } = new ThirtyE360();

    /// <summary>The standard name, such as <c>ACT/365F</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Days in the year of this count: what the days are divided by.</summary>
    public abstract int DaysInYear { get; }

    /// <summary>The days between two dates as this count sees them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public int Days(LocalDate start, LocalDate end)
    {
        Guard.Date(start);
        Guard.NotBefore(start, end);
        return DaysCore(start, end);
    }

    /// <summary>The exact part of a year between two dates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public Fraction Between(LocalDate start, LocalDate end) => Fraction.Of(Days(start, end), DaysInYear);

    /// <summary>The standard name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Called with the end on or after the start.</summary>
    protected abstract int DaysCore(LocalDate start, LocalDate end);
}
