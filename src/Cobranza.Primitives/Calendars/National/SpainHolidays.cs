using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>Days that are holidays in the whole of Spain.</summary>
/// <remarks>
/// Real Decreto 2001/1983, article 45, as worded by Real Decreto 1346/1989, under article 37.2 of the Estatuto de los Trabajadores: the
/// nine holidays that no autonomous community may replace, and Epiphany, which each may replace and none has (yearly resolutions of the
/// Dirección General de Trabajo in the Boletín Oficial del Estado). One that falls on a Sunday moves to Monday only where a community
/// chooses that day, so not in the whole of Spain. Maundy Thursday, Saint Joseph and Saint James are replaced in some communities.
/// </remarks>
internal static class SpainHolidays
{
    public static BusinessCalendar Calendar { get; } =
        BusinessCalendar.FromRules(
            "Spain",
            Weekend,
            firstYear: 2008,
            lastYear: 2030,
            [
                NewYear,
                Epiphany,
                GoodFriday,
                LaborDay.Named("Labor Day", "Fiesta del Trabajo"),
                Assumption,
                HolidayRule.Fixed(10, 12).Named("National Day of Spain", "Fiesta Nacional de España"),
                AllSaints,
                HolidayRule.Fixed(12, 6).Named("Constitution Day", "Día de la Constitución Española"),
                ImmaculateConception,
                Christmas,
            ]
        );
}
