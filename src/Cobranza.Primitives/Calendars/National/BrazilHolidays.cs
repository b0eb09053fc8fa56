using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>National holidays of Brazil, and the days on which its banks do not work.</summary>
/// <remarks>
/// Lei 662/1949 (1 January, 1 May, 7 September, 15 November, 25 December), Lei 1.266/1950 (21 April), Lei 6.802/1980 (12 October), Lei
/// 10.607/2002 (2 November), Lei 14.759/2023 (20 November, from 2024). Good Friday is a holiday by the laws of the municipalities under
/// Lei 9.093/1995, all over the country. Banks: also Monday and Tuesday of Carnival and Corpus Christi, Resolução CMN 4.880/2020 and
/// before it 2.932/2002; these are the business days of BUS/252.
/// </remarks>
internal static class BrazilHolidays
{
    private static readonly HolidayRule[] Legal =
    [
        NewYear.Named("New Year's Day", "Confraternización Universal"),
        GoodFriday,
        HolidayRule.Fixed(4, 21).Named("Tiradentes", "Tiradentes"),
        LaborDay,
        HolidayRule.Fixed(9, 7).Named("Independence Day", "Día de la Independencia"),
        HolidayRule.Fixed(10, 12).Named("Our Lady of Aparecida", "Nuestra Señora Aparecida"),
        HolidayRule.Fixed(11, 2).Named("All Souls' Day", "Día de los Difuntos"),
        HolidayRule.Fixed(11, 15).Named("Republic Day", "Proclamación de la República"),
        HolidayRule
            .Fixed(11, 20)
            .From(2024)
            .Named("Zumbi and Black Awareness Day", "Día de Zumbi y de la Conciencia Negra"),
        Christmas,
    ];

    public static BusinessCalendar National { get; } =
        BusinessCalendar.FromRules("Brazil", Weekend, firstYear: 2003, lastYear: 2030, Legal);

    public static BusinessCalendar Banking { get; } =
        BusinessCalendar.FromRules(
            "Brazil, banking",
            Weekend,
            firstYear: 2001,
            lastYear: 2030,
            [.. Legal, CarnivalMonday, CarnivalTuesday, CorpusChristi]
        );
}
