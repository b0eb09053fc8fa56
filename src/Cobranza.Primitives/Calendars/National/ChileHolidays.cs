using NodaTime;
using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>Legal holidays of the whole of Chile.</summary>
/// <remarks>
/// Ley 2.977 (1915) and Código del Trabajo, article 35; Ley 19.668: 29 June and 12 October on Mondays; Ley 20.148: 16 July in place of
/// Corpus Christi, from 2007; Ley 20.215: also 17 September on a Monday and 20 September on a Friday; Ley 20.983, from 2017: also 2
/// January on a Monday and 17 September on a Friday; Ley 20.299: 31 October, from 2008; Ley 21.357: the winter solstice, from 2021. Once: Ley 20.450
/// (2010), Ley 17.374 (census of 2017), Ley 21.482 (2022). Left out: 31 December, which closes banks alone (Ley 21.521, Ley 21.791), the
/// holidays of single regions, and election days, which fall on weekends.
/// </remarks>
internal static class ChileHolidays
{
    public static BusinessCalendar Calendar { get; } =
        BusinessCalendar.FromRules(
            "Chile",
            Weekend,
            firstYear: 2007,
            lastYear: 2030,
            [
                NewYear,
                Bridges,
                GoodFriday,
                HolidayRule.Easter(-1).Named("Holy Saturday", "Sábado Santo"),
                LaborDay,
                HolidayRule.Fixed(5, 21).Named("Navy Day", "Día de las Glorias Navales"),
                Solstice,
                PeterAndPaul.Observed(Observance.MondayOfTheWeek),
                HolidayRule.Fixed(7, 16).Named("Our Lady of Mount Carmel", "Virgen del Carmen"),
                Assumption,
                HolidayRule.Fixed(9, 18).Named("Independence Day", "Independencia Nacional"),
                HolidayRule.Fixed(9, 19).Named("Army Day", "Día de las Glorias del Ejército"),
                HolidayRule
                    .Fixed(10, 12)
                    .Observed(Observance.MondayOfTheWeek)
                    .Named("Meeting of Two Worlds", "Encuentro de Dos Mundos"),
                Reformation,
                AllSaints,
                ImmaculateConception,
                Christmas,
                HolidayRule.On(new LocalDate(2017, 4, 19)).Named("Census", "Censo Nacional de Población y Vivienda"),
            ]
        );

    // The day of the solstice at the meridian of Chile; 2021 by the first transitory article.
    private static HolidayRule Solstice =>
        HolidayRule
            .On(
                new LocalDate(2021, 6, 21),
                new LocalDate(2022, 6, 21),
                new LocalDate(2023, 6, 21),
                new LocalDate(2024, 6, 20),
                new LocalDate(2025, 6, 20),
                new LocalDate(2026, 6, 21),
                new LocalDate(2027, 6, 21),
                new LocalDate(2028, 6, 20),
                new LocalDate(2029, 6, 20),
                new LocalDate(2030, 6, 21)
            )
            .Named("Indigenous Peoples' Day", "Día Nacional de los Pueblos Indígenas");

    // By the weekday of the day beside them, and so named here one by one.
    private static HolidayRule Bridges =>
        HolidayRule
            .Together(
                // Ley 20.983: 2 January, a Monday.
                HolidayRule.On(new LocalDate(2017, 1, 2), new LocalDate(2023, 1, 2)),
                // Ley 20.215: 17 September, a Monday.
                HolidayRule.On(
                    new LocalDate(2007, 9, 17),
                    new LocalDate(2012, 9, 17),
                    new LocalDate(2018, 9, 17),
                    new LocalDate(2029, 9, 17)
                ),
                // Ley 20.983: 17 September, a Friday.
                HolidayRule.On(new LocalDate(2021, 9, 17), new LocalDate(2027, 9, 17)),
                // Ley 20.215: 20 September, a Friday.
                HolidayRule.On(
                    new LocalDate(2013, 9, 20),
                    new LocalDate(2019, 9, 20),
                    new LocalDate(2024, 9, 20),
                    new LocalDate(2030, 9, 20)
                ),
                // Ley 20.450 and Ley 21.482.
                HolidayRule.On(new LocalDate(2010, 9, 17), new LocalDate(2010, 9, 20), new LocalDate(2022, 9, 16))
            )
            .Named("National holiday", "Feriado nacional");

    private static HolidayRule Reformation =>
        HolidayRule
            .Fixed(10, 31)
            .From(2008)
            .Observed(
                Observance.AsItFalls.Moving(IsoDayOfWeek.Tuesday, days: -4).Moving(IsoDayOfWeek.Wednesday, days: 2)
            )
            .Named("Reformation Day", "Día de las Iglesias Evangélicas y Protestantes");
}
