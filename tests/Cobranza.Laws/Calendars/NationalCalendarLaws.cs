using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the calendars of countries promise, whatever the year.</summary>
public sealed class NationalCalendarLaws
{
    // Fewest and most closed weekdays of a year, by the acts and by the weekdays on which the days fall from the first to the last year.
    private static readonly Dictionary<string, (int Fewest, int Most)> Bounds = new(StringComparer.Ordinal)
    {
        ["argentina"] = (13, 19),
        ["brazil"] = (5, 9),
        ["brazil-banking"] = (8, 12),
        ["chile"] = (8, 15),
        ["colombia"] = (13, 19),
        ["mexico"] = (4, 8),
        ["peru"] = (8, 14),
        ["spain"] = (6, 9),
        ["t2"] = (2, 7),
        ["united-kingdom-england-wales"] = (8, 10),
        ["united-states-federal"] = (8, 12),
        ["united-states-federal-reserve"] = (8, 11),
    };

    private static readonly string[] WorkOnGoodFriday =
    [
        "mexico",
        "united-states-federal",
        "united-states-federal-reserve",
    ];

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool A_year_outside_a_national_calendar_is_refused(NationalYear year)
    {
        var calendar = year.Calendar;
        return Answers(calendar, year.Year)
            && !Answers(calendar, calendar.FirstYear - 1 - year.Place)
            && !Answers(calendar, calendar.LastYear + 1 + year.Place);
    }

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool A_year_has_neither_fewer_nor_more_closed_weekdays_than_its_acts_give(NationalYear year) =>
        year.Closed.Count >= Bounds[year.Id].Fewest && year.Closed.Count <= Bounds[year.Id].Most;

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool New_Year_s_Day_and_Christmas_Day_are_no_business_days_anywhere(NationalYear year) =>
        !year.Calendar.IsBusinessDay(new(year.Year, 1, 1)) && !year.Calendar.IsBusinessDay(new(year.Year, 12, 25));

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool Good_Friday_is_worked_in_Mexico_and_the_United_States_alone(NationalYear year) =>
        year.Calendar.IsBusinessDay(Easter(year.Year).PlusDays(-2))
        == (WorkOnGoodFriday.Contains(year.Id) || year is { Id: "t2", Year: 1999 });

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool A_national_calendar_is_found_by_the_id_it_tells(NationalYear year) =>
        BusinessCalendars.IdOf(year.Calendar) == year.Id;

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool A_federal_holiday_of_the_United_States_is_always_kept_on_a_weekday(NationalYear year)
    {
        // Each gives one closed weekday; that of a New Year's Day on a Saturday lies in the year before.
        var federal = BusinessCalendars.UnitedStates;
        var of = year.In(federal);
        var closed =
            year.ClosedIn(federal).Count
            + (LastDayIsClosed(federal, of - 1) ? 1 : 0)
            - (LastDayIsClosed(federal, of) ? 1 : 0);
        var legal = 9 + (of >= 1986 ? 1 : 0) + (of >= 2021 ? 1 : 0);
        return closed == legal && year.ClosedIn(federal).All(IsWeekday);
    }

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool The_Federal_Reserve_is_open_on_Fridays_that_stand_for_a_Saturday_and_else_closed_with_federal_offices(
        NationalYear year
    )
    {
        var (federal, reserve) = (BusinessCalendars.UnitedStates, BusinessCalendars.FederalReserve);
        var of = year.In(reserve);
        return federal
            .Holidays.Where(date => date.Year == of)
            .All(date => reserve.IsBusinessDay(date) == StandsForSaturday(date));
    }

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool England_and_Wales_lose_no_bank_holiday_to_a_weekend(NationalYear year)
    {
        var calendar = BusinessCalendars.UnitedKingdom;
        var extra = year.In(calendar) switch
        {
            1981 or 1999 or 2002 or 2011 or 2012 or 2023 => 1,
            2022 => 2,
            _ => 0,
        };
        return year.ClosedIn(calendar).Count == 8 + extra;
    }

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool A_holiday_that_Colombia_moves_is_kept_on_a_Monday(NationalYear year)
    {
        var colombia = BusinessCalendars.Colombia;
        var of = year.In(colombia);
        var easter = Easter(of);
        LocalDate[] unmoved =
        [
            new(of, 1, 1),
            new(of, 5, 1),
            new(of, 7, 20),
            new(of, 8, 7),
            new(of, 12, 8),
            new(of, 12, 25),
            easter.PlusDays(-3),
            easter.PlusDays(-2),
        ];
        var moved = year.ClosedIn(colombia).Except(unmoved).ToArray();
        return moved.All(date => date.DayOfWeek == IsoDayOfWeek.Monday)
            && unmoved.All(date => !colombia.IsBusinessDay(date))
            && moved.Length >= 8;
    }

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool Mexico_keeps_three_of_its_holidays_on_Mondays_and_moves_no_other(NationalYear year)
    {
        var mexico = BusinessCalendars.Mexico;
        var of = year.In(mexico);
        int[][] unmoved =
        [
            [1, 1],
            [5, 1],
            [9, 16],
            [12, 25],
            [10, 1],
        ];
        var moved = year.ClosedIn(mexico)
            .Where(date => !unmoved.Any(day => day[0] == date.Month && day[1] == date.Day));
        return moved
                .Select(date => (date.Month, date.DayOfWeek, Week: (date.Day + 6) / 7))
                .SequenceEqual([(2, IsoDayOfWeek.Monday, 1), (3, IsoDayOfWeek.Monday, 3), (11, IsoDayOfWeek.Monday, 3)])
            && mexico.Holidays.Contains(new(of, 10, 1)) == (of is 2024 or 2030);
    }

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool Chile_bridges_its_national_days_by_the_weekday_on_which_they_fall(NationalYear year)
    {
        var chile = BusinessCalendars.Chile;
        var of = year.In(chile);
        var (second, seventeenth, twentieth) = (
            new LocalDate(of, 1, 2),
            new LocalDate(of, 9, 17),
            new LocalDate(of, 9, 20)
        );
        return Bridged(chile, second, second.DayOfWeek == IsoDayOfWeek.Monday && of >= 2017)
            && Bridged(
                chile,
                seventeenth,
                seventeenth.DayOfWeek == IsoDayOfWeek.Monday
                    || (seventeenth.DayOfWeek == IsoDayOfWeek.Friday && (of >= 2017 || of == 2010))
            )
            && Bridged(
                chile,
                twentieth,
                twentieth.DayOfWeek == IsoDayOfWeek.Friday || (of == 2010 && IsWeekday(twentieth))
            );
    }

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool Chile_and_Argentina_leave_no_holiday_they_move_in_the_middle_of_a_week(NationalYear year)
    {
        var (chile, argentina) = (BusinessCalendars.Chile, BusinessCalendars.Argentina);
        return WorkedIfMidweek(chile, new(year.In(chile), 6, 29))
            && WorkedIfMidweek(chile, new(year.In(chile), 10, 12))
            && WorkedIfMidweek(argentina, new(year.In(argentina), 8, 17))
            && WorkedIfMidweek(argentina, new(year.In(argentina), 10, 12))
            && WorkedIfMidweek(argentina, new(year.In(argentina), 11, 20));
    }

    [Law(Arbitrary = [typeof(NationalYearArbitraries)])]
    public bool The_banks_of_Brazil_close_on_every_national_holiday_and_on_three_days_more(NationalYear year)
    {
        var of = year.In(BusinessCalendars.Brazil);
        var easter = Easter(of);
        var banking = BusinessCalendars.BrazilBanking.Holidays.Where(date => date.Year == of);
        return banking
                .Except(BusinessCalendars.Brazil.Holidays)
                .SequenceEqual([easter.PlusDays(-48), easter.PlusDays(-47), easter.PlusDays(60)])
            && year.ClosedIn(BusinessCalendars.Brazil)
                .All(date => !BusinessCalendars.BrazilBanking.IsBusinessDay(date));
    }

    private static bool Answers(BusinessCalendar calendar, int year)
    {
        try
        {
            return calendar.IsBusinessDay(new(year, 12, 24)) || !calendar.IsBusinessDay(new(year, 12, 25));
        }
        catch (ArgumentOutOfRangeException refused) when (refused.ParamName == "date")
        {
            return false;
        }
    }

    private static bool Bridged(BusinessCalendar calendar, LocalDate date, bool closed) =>
        !IsWeekday(date) || calendar.IsBusinessDay(date) != closed;

    private static bool WorkedIfMidweek(BusinessCalendar calendar, LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Tuesday or IsoDayOfWeek.Wednesday or IsoDayOfWeek.Thursday)
        || calendar.IsBusinessDay(date);

    private static bool LastDayIsClosed(BusinessCalendar calendar, int year) =>
        calendar.Holidays.Contains(new(year, 12, 31));

    // 4 July, 11 November, 25 December, 1 January or 19 June on the next day.
    private static bool StandsForSaturday(LocalDate date) =>
        date.DayOfWeek == IsoDayOfWeek.Friday
        && date.PlusDays(1) is var next
        && (next.Month, next.Day) is (1, 1) or (6, 19) or (7, 4) or (11, 11) or (12, 25);

    private static bool IsWeekday(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    // By Gauss's rule of 1816, which has nothing in common with the way the library reckons.
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year % 4, year % 7);
        var century = year / 100;
        var m = (15 - ((13 + (8 * century)) / 25) + century - (century / 4)) % 30;
        var n = (4 + century - (century / 4)) % 7;
        var d = ((19 * a) + m) % 30;
        var e = ((2 * b) + (4 * c) + (6 * d) + n) % 7;
        var offset = (d, e, a) switch
        {
            (29, 6, _) => 28,
            (28, 6, > 10) => 27,
            _ => d + e,
        };
        return new LocalDate(year, 3, 22).PlusDays(offset);
    }
}
