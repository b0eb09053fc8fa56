using NodaTime;

namespace Cobranza.Calendars.National;

/// <summary>What Argentina decrees for single years.</summary>
internal static class ArgentinaDecrees
{
    public static HolidayRule Once =>
        HolidayRule.Together(
            // Decreto 42/2022.
            HolidayRule.On(new LocalDate(2022, 5, 18)).Named("Census", "Censo Nacional"),
            // Decreto 573/2022, after the attack on the vice president.
            HolidayRule.On(new LocalDate(2022, 9, 2)).Named("National holiday", "Feriado nacional"),
            // Decreto 842/2022.
            HolidayRule.On(new LocalDate(2022, 12, 20)).Named("World champions", "Campeones mundiales de fútbol")
        );

    public static HolidayRule Tourism =>
        HolidayRule
            .Together(
                // Decreto 923/2017, for 2018 and 2019.
                HolidayRule.On(new LocalDate(2018, 4, 30), new LocalDate(2018, 12, 24), new LocalDate(2018, 12, 31)),
                HolidayRule.On(new LocalDate(2019, 7, 8), new LocalDate(2019, 8, 19), new LocalDate(2019, 10, 14)),
                // Decreto 717/2019.
                HolidayRule.On(new LocalDate(2020, 3, 23), new LocalDate(2020, 7, 10), new LocalDate(2020, 12, 7)),
                // Decreto 947/2020.
                HolidayRule.On(new LocalDate(2021, 5, 24), new LocalDate(2021, 10, 8), new LocalDate(2021, 11, 22)),
                // Decreto 789/2021.
                HolidayRule.On(new LocalDate(2022, 10, 7), new LocalDate(2022, 11, 21), new LocalDate(2022, 12, 9)),
                // Decreto 764/2022.
                HolidayRule.On(new LocalDate(2023, 5, 26), new LocalDate(2023, 6, 19), new LocalDate(2023, 10, 13)),
                // Decreto 106/2023.
                HolidayRule.On(new LocalDate(2024, 4, 1), new LocalDate(2024, 6, 21), new LocalDate(2024, 10, 11)),
                // Decreto 1027/2024.
                HolidayRule.On(new LocalDate(2025, 5, 2), new LocalDate(2025, 8, 15), new LocalDate(2025, 11, 21)),
                // Resolución 164/2025 of the Jefatura de Gabinete de Ministros.
                HolidayRule.On(new LocalDate(2026, 3, 23), new LocalDate(2026, 7, 10), new LocalDate(2026, 12, 7))
            )
            .Named("Day for tourism", "Día no laborable con fines turísticos");
}
