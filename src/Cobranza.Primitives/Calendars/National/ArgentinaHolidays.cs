using NodaTime;
using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>National holidays of Argentina and its general non-working days, on which banks do not open.</summary>
/// <remarks>
/// Ley 27.399, articles 1 and 6, and before it Decretos 52/2017 and 80/2017, which say the same; Maundy Thursday is a non-working day of
/// article 1. Days for tourism (article 7) are decreed year by year, as holidays or as non-working days, so the calendar ends with the
/// last decreed year. Left out: the religious days of articles 2 to 4, which bind those who profess the religion.
/// </remarks>
internal static class ArgentinaHolidays
{
    public static BusinessCalendar Calendar { get; } =
        BusinessCalendar.FromRules(
            "Argentina",
            Weekend,
            firstYear: 2017,
            lastYear: 2026,
            [
                NewYear,
                CarnivalMonday,
                CarnivalTuesday,
                HolidayRule.Fixed(3, 24).Named("Day of Remembrance", "Día de la Memoria por la Verdad y la Justicia"),
                MaundyThursday,
                GoodFriday,
                Malvinas,
                LaborDay,
                HolidayRule.Fixed(5, 25).Named("May Revolution", "Día de la Revolución de Mayo"),
                Guemes,
                HolidayRule.Fixed(6, 20).Named("General Belgrano", "Paso a la Inmortalidad del General Belgrano"),
                HolidayRule.Fixed(7, 9).Named("Independence Day", "Día de la Independencia"),
                HolidayRule
                    .Fixed(8, 17)
                    .Observed(Observance.NearestMonday)
                    .Named("General San Martín", "Paso a la Inmortalidad del General San Martín"),
                CulturalDiversity,
                HolidayRule
                    .Fixed(11, 20)
                    .Observed(Observance.NearestMonday)
                    .Named("National Sovereignty", "Día de la Soberanía Nacional"),
                ImmaculateConception,
                Christmas,
                ArgentinaDecrees.Once,
                ArgentinaDecrees.Tourism,
            ]
        );

    // Decreto 297/2020 moved the day of 2020.
    private static HolidayRule Malvinas =>
        HolidayRule
            .Fixed(4, 2)
            .Moved(2020, new LocalDate(2020, 3, 31))
            .Named("Malvinas Veterans", "Día del Veterano y de los Caídos en la Guerra de Malvinas");

    // A Friday stays: the Monday after it is 20 June, a holiday already (Decreto 789/2021 for 2022).
    private static HolidayRule Guemes =>
        HolidayRule
            .Fixed(6, 17)
            .Observed(Observance.NearestMonday.Moving(IsoDayOfWeek.Friday, days: 0))
            .Named("General Güemes", "Paso a la Inmortalidad del General Güemes");

    // Decreto 614/2025 lets a day on a weekend be moved; Resolución 139/2025 of the Jefatura de Gabinete did so.
    private static HolidayRule CulturalDiversity =>
        HolidayRule
            .Fixed(10, 12)
            .Observed(Observance.NearestMonday)
            .Moved(2025, new LocalDate(2025, 10, 10))
            .Named("Respect for Cultural Diversity", "Día del Respeto a la Diversidad Cultural");
}
