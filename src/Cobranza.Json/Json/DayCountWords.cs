using Cobranza.DayCounts;

namespace Cobranza.Json;

/// <summary>The day counts as words of a file.</summary>
internal static class DayCountWords
{
    public static WordTable<DayCount> All { get; } =
        new([
            KeyValuePair.Create("actual365Fixed", DayCount.Actual365Fixed),
            KeyValuePair.Create("actual360", DayCount.Actual360),
            KeyValuePair.Create("thirtyE360", DayCount.ThirtyE360),
        ]);
}
