using NodaTime;
using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>Legal public holidays of the United States, as federal offices and as the Federal Reserve Banks keep them.</summary>
/// <remarks>
/// 5 U.S.C. 6103(a): Mondays since 1971 (Public Law 90-363); Veterans Day on the fourth Monday of October until 1977 (Public Law 94-97);
/// Martin Luther King's birthday from 1986 (Public Law 98-144); Juneteenth from 2021 (Public Law 117-17, signed two days before it).
/// Federal offices: Saturday kept on Friday, 5 U.S.C. 6103(b); Sunday on Monday, Executive Order 11582. The Federal Reserve Banks are open
/// on the Friday before a holiday on a Saturday.
/// </remarks>
internal static class UnitedStatesHolidays
{
    private static readonly HolidayRule Legal = HolidayRule.Together(
        NewYear,
        HolidayRule
            .Nth(3, IsoDayOfWeek.Monday, 1)
            .From(1986)
            .Named("Birthday of Martin Luther King, Jr.", "Natalicio de Martin Luther King"),
        HolidayRule.Nth(3, IsoDayOfWeek.Monday, 2).Named("Washington's Birthday", "Natalicio de Washington"),
        HolidayRule.Last(IsoDayOfWeek.Monday, 5).Named("Memorial Day", "Día de los Caídos"),
        HolidayRule.Fixed(6, 19).From(2021).Named("Juneteenth", "Juneteenth"),
        HolidayRule.Fixed(7, 4).Named("Independence Day", "Día de la Independencia"),
        HolidayRule.Nth(1, IsoDayOfWeek.Monday, 9).Named("Labor Day", "Día del Trabajo"),
        HolidayRule.Nth(2, IsoDayOfWeek.Monday, 10).Named("Columbus Day", "Día de la Raza"),
        HolidayRule
            .Together(HolidayRule.Nth(4, IsoDayOfWeek.Monday, 10).Until(1977), HolidayRule.Fixed(11, 11).From(1978))
            .Named("Veterans Day", "Día de los Veteranos"),
        HolidayRule.Nth(4, IsoDayOfWeek.Thursday, 11).Named("Thanksgiving Day", "Día de Acción de Gracias"),
        Christmas
    );

    public static BusinessCalendar Federal { get; } =
        BusinessCalendar.FromRules(
            "United States, federal",
            Weekend,
            firstYear: 1971,
            lastYear: 2030,
            [Legal.Observed(Observance.NearestWeekday)]
        );

    public static BusinessCalendar FederalReserve { get; } =
        BusinessCalendar.FromRules(
            "United States, Federal Reserve",
            Weekend,
            firstYear: 2000,
            lastYear: 2030,
            [Legal.Observed(Observance.SundayToMonday)]
        );
}
