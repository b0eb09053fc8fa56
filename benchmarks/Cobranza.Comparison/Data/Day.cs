using NodaTime;

namespace Cobranza.Comparison;

/// <summary>The days of the comparison, as numbers since 1970-01-01.</summary>
internal static class Day
{
    /// <summary>How many days a range of daily agings has.</summary>
    public const int Snapshots = 365;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The day of the agings: 88 of the 731 due days, 12 %, are not before it.</summary>
    public static LocalDate AsOf { get; } = new(2026, 1, 31);

    public static int AsOfNumber { get; } = Period.DaysBetween(Epoch, AsOf);

    public static int FirstDue { get; } = AsOfNumber - (Book.DaySpan - 88);

    /// <summary>The first of the daily agings; the last is <see cref="AsOf"/>.</summary>
    public static int FirstSnapshot { get; } = AsOfNumber - Snapshots + 1;

    public static LocalDate ToDate(int number) => Epoch.PlusDays(number);
}
