using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>National holidays of Peru, for private and public employers.</summary>
/// <remarks>
/// Decreto Legislativo 713, articles 5 to 7 (kept on the day itself), with 9 December (Ley 31381) and 6 August (Ley 31530) from 2022, 23
/// July (Ley 31822) from 2023 and 7 June (Ley 31788, in force after that day of 2023) from 2024. Left out: the non-working days that
/// supreme decrees give the public sector each year, which bind no private employer.
/// </remarks>
internal static class PeruHolidays
{
    public static BusinessCalendar Calendar { get; } =
        BusinessCalendar.FromRules(
            "Peru",
            Weekend,
            firstYear: 2000,
            lastYear: 2030,
            [
                NewYear,
                MaundyThursday,
                GoodFriday,
                LaborDay,
                HolidayRule.Fixed(6, 7).From(2024).Named("Battle of Arica", "Batalla de Arica y Día de la Bandera"),
                PeterAndPaul,
                HolidayRule.Fixed(7, 23).From(2023).Named("Air Force Day", "Día de la Fuerza Aérea del Perú"),
                HolidayRule.Fixed(7, 28).Named("Independence Day", "Fiestas Patrias"),
                HolidayRule.Fixed(7, 29).Named("Independence Day, second day", "Fiestas Patrias, segundo día"),
                HolidayRule.Fixed(8, 6).From(2022).Named("Battle of Junín", "Batalla de Junín"),
                HolidayRule.Fixed(8, 30).Named("Saint Rose of Lima", "Santa Rosa de Lima"),
                HolidayRule.Fixed(10, 8).Named("Battle of Angamos", "Combate de Angamos"),
                AllSaints,
                ImmaculateConception,
                HolidayRule.Fixed(12, 9).From(2022).Named("Battle of Ayacucho", "Batalla de Ayacucho"),
                Christmas,
            ]
        );
}
