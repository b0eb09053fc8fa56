using NodaTime;
using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>Closing days of T2, the euro payment system, named TARGET until 2007 and TARGET2 until 2023.</summary>
/// <remarks>
/// The six days: long-term calendar of the European Central Bank (December 2000, in force from 2002), kept by Guideline ECB/2012/27 for
/// TARGET2 and Guideline (EU) 2022/912 for T2. The years before it were announced one by one: 1999 closed New Year's Day, Christmas Day and
/// 31 December alone; 2000 and 2001 already closed the six days, 2001 also 31 December, for the change of cash to the euro.
/// </remarks>
internal static class T2Holidays
{
    public static BusinessCalendar Calendar { get; } =
        BusinessCalendar.FromRules(
            "T2",
            Weekend,
            firstYear: 1999,
            lastYear: 2030,
            [
                NewYear,
                GoodFriday.From(2000),
                EasterMonday.From(2000),
                LaborDay.From(2000),
                Christmas,
                DayAfterChristmas.From(2000),
                HolidayRule
                    .On(new LocalDate(1999, 12, 31), new LocalDate(2001, 12, 31))
                    .Named("Additional closing day", "Cierre adicional"),
            ]
        );
}
