namespace Cobranza.Comparison;

/// <summary>The standard six buckets, spelled out for the engines that do not know ours.</summary>
internal static class Buckets
{
    public const int Count = 6;

    /// <summary>The first day late of each bucket but the one that is not due.</summary>
    public static int[] FirstDayLate { get; } = [1, 31, 61, 91, 121];

    public static int Of(int daysLate) =>
        daysLate switch
        {
            <= 0 => 0,
            <= 30 => 1,
            <= 60 => 2,
            <= 90 => 3,
            <= 120 => 4,
            _ => 5,
        };
}
