using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Days in leap years over 366 plus the other days over 365.</summary>
internal sealed record ActualActualIsda : DayCount
{
    // 365 times 366: a whole year, a 365th and a 366th of it are whole numbers of this unit, so one reduction is enough.
    private const int Year = 365 * 366;

    public override string Name => "ACT/ACT ISDA";

    protected override Fraction BetweenCore(LocalDate start, LocalDate end) =>
        Fraction.Of(Position(end) - Position(start), Year);

    /// <summary>How far a date is along the years, the days of each year evenly spread over it.</summary>
    private static long Position(LocalDate date) =>
        ((long)date.Year * Year) + ((date.DayOfYear - 1) * (Year / (365 + LeapDays.InYear(date.Year))));
}
