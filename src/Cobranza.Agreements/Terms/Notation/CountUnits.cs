using Cobranza.Calendars;

namespace Cobranza.Terms.Notation;

/// <summary>Limits and steps of each unit.</summary>
internal static class CountUnits
{
    public static int Most(this CountUnit unit) =>
        unit switch
        {
            CountUnit.Days => DateStep.MaxDays,
            CountUnit.Weeks => DateStep.MaxWeeks,
            CountUnit.Months => DateStep.MaxMonths,
            _ => DateStep.MaxBusinessDays,
        };

    public static DateStep Step(this CountUnit unit, int count, BusinessCalendar? calendar = null) =>
        unit switch
        {
            CountUnit.Days => DateStep.PlusDays(count),
            CountUnit.Weeks => DateStep.PlusWeeks(count),
            CountUnit.Months => DateStep.PlusMonths(count),
            _ => DateStep.PlusBusinessDays(count, calendar ?? BusinessCalendar.MondayToFriday),
        };
}
