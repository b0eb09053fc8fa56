using NodaTime;
using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>Mandatory days of rest in Mexico.</summary>
/// <remarks>
/// Ley Federal del Trabajo, article 74, fractions I to VIII, with the Mondays of the decree in the Diario Oficial of 17 January 2006.
/// Fraction VII, the change of the federal executive every six years: 1 December up to 2018, 1 October from 2024 (Constitution, article
/// 83, decree of 10 February 2014). Fraction IX, election days: a Sunday by law, so nothing is lost by leaving them out.
/// </remarks>
internal static class MexicoHolidays
{
    public static BusinessCalendar Calendar { get; } =
        BusinessCalendar.FromRules(
            "Mexico",
            Weekend,
            firstYear: 2007,
            lastYear: 2030,
            [
                NewYear,
                HolidayRule.Nth(1, IsoDayOfWeek.Monday, 2).Named("Constitution Day", "Aniversario de la Constitución"),
                HolidayRule
                    .Nth(3, IsoDayOfWeek.Monday, 3)
                    .Named("Birthday of Benito Juárez", "Natalicio de Benito Juárez"),
                LaborDay,
                HolidayRule.Fixed(9, 16).Named("Independence Day", "Día de la Independencia"),
                HolidayRule
                    .Nth(3, IsoDayOfWeek.Monday, 11)
                    .Named("Revolution Day", "Aniversario de la Revolución Mexicana"),
                HolidayRule
                    .Together(
                        HolidayRule.Fixed(12, 1).EveryYears(6, from: 2000).Until(2018),
                        HolidayRule.Fixed(10, 1).EveryYears(6, from: 2024)
                    )
                    .Named("Change of the federal executive", "Transmisión del Poder Ejecutivo Federal"),
                Christmas,
            ]
        );
}
