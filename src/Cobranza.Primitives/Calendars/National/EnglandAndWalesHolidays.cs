using NodaTime;
using static Cobranza.Calendars.National.SharedHolidays;

namespace Cobranza.Calendars.National;

/// <summary>Bank and public holidays of England and Wales.</summary>
/// <remarks>
/// Banking and Financial Dealings Act 1971, section 1 and Schedule 1; Good Friday and Christmas Day by common law. New Year's Day (since
/// 1974), the Monday of early May (since 1978), substitutes for a Saturday, moved days and single ones: royal proclamations under
/// section 1(2) and (3), made only a few years ahead: the last year is our choice.
/// </remarks>
internal static class EnglandAndWalesHolidays
{
    public static BusinessCalendar Calendar { get; } =
        BusinessCalendar.FromRules(
            "England and Wales",
            Weekend,
            firstYear: 1978,
            lastYear: 2028,
            [
                HolidayRule
                    .Together(
                        NewYear,
                        GoodFriday,
                        EasterMonday,
                        EarlyMay,
                        Spring,
                        HolidayRule
                            .Last(IsoDayOfWeek.Monday, 8)
                            .Named("Summer bank holiday", "Festivo bancario de verano"),
                        Christmas,
                        HolidayRule.Fixed(12, 26).Named("Boxing Day", "Boxing Day"),
                        Royal,
                        HolidayRule
                            .On(new LocalDate(1999, 12, 31))
                            .Named("Millennium bank holiday", "Festivo del milenio")
                    )
                    .Observed(Observance.SubstituteWeekday),
            ]
        );

    // Moved for the fiftieth and the seventy-fifth anniversary of Victory in Europe.
    private static HolidayRule EarlyMay =>
        HolidayRule
            .Nth(1, IsoDayOfWeek.Monday, 5)
            .Moved(1995, new LocalDate(1995, 5, 8))
            .Moved(2020, new LocalDate(2020, 5, 8))
            .Named("Early May bank holiday", "Festivo bancario de principios de mayo");

    // Moved to meet the jubilees.
    private static HolidayRule Spring =>
        HolidayRule
            .Last(IsoDayOfWeek.Monday, 5)
            .Moved(2002, new LocalDate(2002, 6, 4))
            .Moved(2012, new LocalDate(2012, 6, 4))
            .Moved(2022, new LocalDate(2022, 6, 2))
            .Named("Spring bank holiday", "Festivo bancario de primavera");

    private static HolidayRule Royal =>
        HolidayRule.Together(
            HolidayRule.On(new LocalDate(1981, 7, 29), new LocalDate(2011, 4, 29)).Named("Royal wedding", "Boda real"),
            HolidayRule
                .On(new LocalDate(2002, 6, 3), new LocalDate(2012, 6, 5), new LocalDate(2022, 6, 3))
                .Named("Jubilee of Queen Elizabeth II", "Jubileo de la reina Isabel II"),
            HolidayRule
                .On(new LocalDate(2022, 9, 19))
                .Named("State funeral of Queen Elizabeth II", "Funeral de la reina Isabel II"),
            HolidayRule
                .On(new LocalDate(2023, 5, 8))
                .Named("Coronation of King Charles III", "Coronación del rey Carlos III")
        );
}
