using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>Paid days of rest in Colombia.</summary>
/// <remarks>
/// Ley 51 de 1983, articles 1 and 2 (Código Sustantivo del Trabajo, article 177): ten of them are kept on the next Monday. Ley 2578 de
/// 2026, article 6, adds 9 July, kept by the same law.
/// </remarks>
internal static class ColombiaHolidays
{
    public static BusinessCalendar Calendar { get; } =
        BusinessCalendar.FromRules(
            "Colombia",
            Weekend,
            firstYear: 1984,
            lastYear: 2030,
            [
                NewYear,
                MaundyThursday,
                GoodFriday,
                LaborDay,
                HolidayRule.Fixed(7, 20).Named("Independence Day", "Día de la Independencia"),
                HolidayRule.Fixed(8, 7).Named("Battle of Boyacá", "Batalla de Boyacá"),
                ImmaculateConception,
                Christmas,
                Moving.Observed(Observance.NextMonday),
            ]
        );

    private static HolidayRule Moving =>
        HolidayRule.Together(
            Epiphany.Named("Epiphany", "Día de los Reyes Magos"),
            HolidayRule.Fixed(3, 19).Named("Saint Joseph", "Día de San José"),
            HolidayRule.Easter(39).Named("Ascension", "Ascensión del Señor"),
            CorpusChristi,
            HolidayRule.Easter(68).Named("Sacred Heart", "Sagrado Corazón de Jesús"),
            PeterAndPaul,
            HolidayRule
                .Fixed(7, 9)
                .From(2026)
                .Named("Our Lady of Chiquinquirá", "Nuestra Señora del Rosario de Chiquinquirá"),
            Assumption,
            HolidayRule.Fixed(10, 12).Named("Columbus Day", "Día de la Raza"),
            AllSaints,
            HolidayRule.Fixed(11, 11).Named("Independence of Cartagena", "Independencia de Cartagena")
        );
}
