using System.Diagnostics;
using NodaTime;

namespace Cobranza.Rates;

/// <summary>First and last days of calendar periods.</summary>
internal static class FixingPeriods
{
    public static LocalDate FirstDay(FixingPeriod period, LocalDate date) =>
        period == FixingPeriod.Day ? date : FirstOfMonth(date, FirstMonth(period, date));

    public static LocalDate LastDay(FixingPeriod period, LocalDate date) =>
        period == FixingPeriod.Day ? date : LastOfMonth(date, FirstMonth(period, date) + MonthsIn(period) - 1);

    private static int FirstMonth(FixingPeriod period, LocalDate date) =>
        ((date.Month - 1) / MonthsIn(period) * MonthsIn(period)) + 1;

    private static int MonthsIn(FixingPeriod period) =>
        period switch
        {
            FixingPeriod.Month => 1,
            FixingPeriod.Quarter => 3,
            FixingPeriod.HalfYear => 6,
            FixingPeriod.Year => 12,
            _ => throw new UnreachableException(),
        };

    private static LocalDate FirstOfMonth(LocalDate date, int month) => new(date.Year, month, 1);

    private static LocalDate LastOfMonth(LocalDate date, int month) =>
        FirstOfMonth(date, month).With(DateAdjusters.EndOfMonth);
}
