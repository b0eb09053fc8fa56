using Cobranza.DayCounts;

namespace Cobranza.Json;

/// <summary>The day counts as words of a file; those with a calendar or dates of their own have none.</summary>
internal static class DayCountWords
{
    public static WordTable<DayCount> All { get; } =
        new([
            KeyValuePair.Create("actual365Fixed", DayCount.Actual365Fixed),
            KeyValuePair.Create("actual360", DayCount.Actual360),
            KeyValuePair.Create("actual364", DayCount.Actual364),
            KeyValuePair.Create("actual365Actual", DayCount.Actual365Actual),
            KeyValuePair.Create("noLeap365", DayCount.NoLeap365),
            KeyValuePair.Create("actualActualIsda", DayCount.ActualActualIsda),
            KeyValuePair.Create("actualActualAfb", DayCount.ActualActualAfb),
            KeyValuePair.Create("thirty360Us", DayCount.Thirty360Us),
            KeyValuePair.Create("thirty360BondBasis", DayCount.Thirty360BondBasis),
            KeyValuePair.Create("thirty360Psa", DayCount.Thirty360Psa),
            KeyValuePair.Create("thirtyE360", DayCount.ThirtyE360),
            KeyValuePair.Create("thirtyE360Isda", DayCount.ThirtyE360Isda),
            KeyValuePair.Create("thirtyEPlus360", DayCount.ThirtyEPlus360),
            KeyValuePair.Create("thirtyE365", DayCount.ThirtyE365),
            KeyValuePair.Create("thirty365", DayCount.Thirty365),
        ]);
}
