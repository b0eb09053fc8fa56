using Cobranza.Calendars;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Adding, taking away and counting business days.</summary>
public sealed class BusinessDayLaws
{
    private const int DaysOf400Years = 146_097;

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-9")]
    public bool So_many_business_days_later_is_a_business_day_with_exactly_that_many_since(
        CalendarDay day,
        DayNumber some
    )
    {
        var reached = day.Calendar.AddBusinessDays(day.Date, some.Days);
        return day.Calendar.IsBusinessDay(reached)
            && reached > day.Date
            && DaysFrom(day.Date.PlusDays(1), reached.PlusDays(1)).Count(day.Calendar.IsBusinessDay) == some.Days;
    }

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-9")]
    public bool So_many_business_days_earlier_is_a_business_day_with_exactly_that_many_before(
        CalendarDay day,
        DayNumber some
    )
    {
        var reached = day.Calendar.AddBusinessDays(day.Date, -some.Days);
        return day.Calendar.IsBusinessDay(reached)
            && reached < day.Date
            && DaysFrom(reached, day.Date).Count(day.Calendar.IsBusinessDay) == some.Days;
    }

    [Law]
    [Trait("Law", "CA-9")]
    public bool No_business_days_later_is_the_date_itself_open_or_not(CalendarDay day) =>
        day.Calendar.AddBusinessDays(day.Date, 0) == day.Date;

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-10")]
    public bool Some_business_days_and_then_more_are_all_of_them_at_once(
        CalendarDay day,
        DayNumber some,
        DayNumber more
    )
    {
        var (calendar, date) = (day.Calendar, day.Date);
        return calendar.AddBusinessDays(calendar.AddBusinessDays(date, some.Days), more.Days)
                == calendar.AddBusinessDays(date, some.Days + more.Days)
            && calendar.AddBusinessDays(calendar.AddBusinessDays(date, -some.Days), -more.Days)
                == calendar.AddBusinessDays(date, -some.Days - more.Days);
    }

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-11")]
    public bool From_a_business_day_there_and_back_is_where_it_began(CalendarDay day, DayNumber some)
    {
        var start = day.Calendar.Adjust(day.Date, DateAdjustment.Following);
        return day.Calendar.AddBusinessDays(day.Calendar.AddBusinessDays(start, some.Days), -some.Days) == start
            && day.Calendar.AddBusinessDays(day.Calendar.AddBusinessDays(start, -some.Days), some.Days) == start;
    }

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-12")]
    public bool Counting_undoes_adding_from_any_day(CalendarDay day, DayNumber some) =>
        day.Calendar.BusinessDaysBetween(day.Date, day.Calendar.AddBusinessDays(day.Date, some.Days)) == some.Days;

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-12")]
    public bool Business_days_of_two_spans_that_meet_add_up(CalendarDay day, DayNumber some, DayNumber more)
    {
        var (middle, end) = (day.Date.PlusDays(some.Days), day.Date.PlusDays(some.Days + more.Days));
        return day.Calendar.BusinessDaysBetween(day.Date, middle) + day.Calendar.BusinessDaysBetween(middle, end)
                == day.Calendar.BusinessDaysBetween(day.Date, end)
            && day.Calendar.BusinessDaysBetween(day.Date, day.Date) == 0;
    }

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-12")]
    public bool Business_days_from_a_later_to_an_earlier_day_are_refused(CalendarDay day, DayNumber some) =>
        Refuses("end", () => day.Calendar.BusinessDaysBetween(day.Date.PlusDays(some.Days), day.Date));

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-9")]
    public bool Numbers_of_business_days_are_what_a_count_day_by_day_says(CalendarDay day, DayNumber some)
    {
        var slow = new DayByDay(day.Calendar);
        return day.Calendar.AddBusinessDays(day.Date, some.Days) == slow.Add(day.Date, some.Days)
            && day.Calendar.AddBusinessDays(day.Date, -some.Days) == slow.Add(day.Date, -some.Days)
            && day.Calendar.BusinessDaysBetween(day.Date, day.Date.PlusDays(some.Days))
                == slow.Count(day.Date, day.Date.PlusDays(some.Days));
    }

    [Law]
    [Trait("Law", "CA-6")]
    public bool A_day_is_open_and_goes_where_a_search_day_by_day_says(CalendarDay day, DateAdjustment adjustment)
    {
        var slow = new DayByDay(day.Calendar);
        return day.Calendar.IsBusinessDay(day.Date) == slow.IsOpen(day.Date)
            && day.Calendar.Adjust(day.Date, adjustment) == slow.Adjust(day.Date, adjustment);
    }

    [Law]
    public bool The_first_and_last_business_day_of_a_month_are_in_it_and_no_other_lies_outside_them(CalendarDay day)
    {
        var open = new DayByDay(day.Calendar).OpenDaysOfMonth(day.Date).ToList();
        return open.Count == 0
            ? Refuses("date", () => day.Calendar.FirstBusinessDayOfMonth(day.Date))
                && Refuses("date", () => day.Calendar.LastBusinessDayOfMonth(day.Date))
            : day.Calendar.FirstBusinessDayOfMonth(day.Date) == open[0]
                && day.Calendar.LastBusinessDayOfMonth(day.Date) == open[^1];
    }

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-17")]
    public bool Four_hundred_years_later_everything_is_the_same(
        CalendarDay day,
        DayNumber some,
        DateAdjustment adjustment
    )
    {
        var later = BusinessCalendar
            .WithWeekend(day.Calendar.Weekend.AsSpan())
            .WithHolidays(day.Calendar.Holidays.Select(Shifted))
            .WithOpenings(day.Calendar.Openings.Select(Shifted));
        var date = Shifted(day.Date);
        return later.IsBusinessDay(date) == day.Calendar.IsBusinessDay(day.Date)
            && later.AddBusinessDays(date, some.Days) == Shifted(day.Calendar.AddBusinessDays(day.Date, some.Days))
            && later.Adjust(date, adjustment) == Shifted(day.Calendar.Adjust(day.Date, adjustment));
    }

    [Law(Arbitrary = [typeof(Counts)])]
    [Trait("Law", "CA-16")]
    public bool A_calendar_of_few_years_says_what_the_longer_one_says_or_refuses(
        CalendarDay day,
        DayNumber some,
        DateAdjustment adjustment
    )
    {
        var year = day.Date.Year;
        var few = day.Calendar.Between(year, year);
        LocalDate[] dates = [day.Date, new(year, 1, 1), new(year, 1, 2), new(year, 12, 30), new(year, 12, 31)];
        return dates.All(date =>
        {
            var later = day.Calendar.AddBusinessDays(date, some.Days);
            var adjusted = day.Calendar.Adjust(date, adjustment);

            // The nearest day is unsure where a day beyond the year could be nearer still.
            var away = Math.Abs(Period.DaysBetween(date, adjusted));
            var isSure =
                adjustment != DateAdjustment.Nearest
                || (date.PlusDays(-away - 1).Year == year && date.PlusDays(away + 1).Year == year);
            return Agrees("days", later.Year == year, later, () => few.AddBusinessDays(date, some.Days))
                && Agrees("date", adjusted.Year == year && isSure, adjusted, () => few.Adjust(date, adjustment));
        });
    }

    [Law]
    public bool A_calendar_of_few_years_has_their_holidays_and_openings_and_no_others(CalendarDay day)
    {
        var year = day.Date.Year;
        return new[] { year - 1, year, year + 1 }.All(one =>
            day.Calendar.Between(one, one) is var few
            && few.Holidays.SequenceEqual(day.Calendar.Holidays.Where(date => date.Year == one))
            && few.Openings.SequenceEqual(day.Calendar.Openings.Where(date => date.Year == one))
        );
    }

    [Law]
    [Trait("Law", "CA-16")]
    public bool A_day_outside_the_years_of_a_calendar_is_refused_by_every_question(
        CalendarDay day,
        DateAdjustment adjustment
    )
    {
        var few = day.Calendar.Between(day.Date.Year + 1, day.Date.Year + 2);
        var inside = new LocalDate(day.Date.Year + 1, 6, 1);
        return Refuses("date", () => few.IsBusinessDay(day.Date))
            && Refuses("date", () => few.Adjust(day.Date, adjustment))
            && Refuses("date", () => few.AddBusinessDays(day.Date, 0))
            && Refuses("start", () => few.BusinessDaysBetween(day.Date, inside))
            && Refuses("end", () => few.BusinessDaysBetween(inside, inside.PlusYears(5)))
            && Refuses("date", () => few.FirstBusinessDayOfMonth(day.Date))
            && Refuses("date", () => few.WhyClosed(day.Date))
            && Refuses("holidays", () => few.WithHolidays([day.Date]))
            && Refuses("openings", () => few.WithOpenings([day.Date]));
    }

    [Fact]
    public void The_law_of_adding_catches_a_count_that_starts_on_the_day_itself()
    {
        // Monday counted as the first of two business days after Monday: Tuesday, with one business day since.
        var (monday, tuesday) = (new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 3));
        Assert.NotEqual(tuesday, BusinessCalendar.MondayToFriday.AddBusinessDays(monday, 2));
        Assert.Single(DaysFrom(monday.PlusDays(1), tuesday.PlusDays(1)), BusinessCalendar.MondayToFriday.IsBusinessDay);
    }

    private static bool Agrees(string argument, bool mustAnswer, LocalDate expected, Func<LocalDate> question)
    {
        try
        {
            return question() == expected;
        }
        catch (ArgumentOutOfRangeException refused)
        {
            return !mustAnswer && refused.ParamName == argument;
        }
    }

    private static bool Refuses(string argument, Action question)
    {
        try
        {
            question();
            return false;
        }
        catch (ArgumentOutOfRangeException refused)
        {
            return refused.ParamName == argument;
        }
    }

    private static bool Refuses<T>(string argument, Func<T> question) =>
        Refuses(
            argument,
            () =>
            {
                _ = question();
            }
        );

    private static LocalDate Shifted(LocalDate date) => date.PlusDays(DaysOf400Years);

    private static IEnumerable<LocalDate> DaysFrom(LocalDate start, LocalDate end) =>
        Enumerable.Range(0, Math.Max(0, Period.DaysBetween(start, end))).Select(start.PlusDays);

    /// <summary>A number of days, small or a year and more.</summary>
    public sealed record DayNumber(int Days);

    public static class Counts
    {
        public static Arbitrary<DayNumber> Numbers() =>
            Arb.From(
                Gen.Frequency((3, Gen.Choose(1, 12)), (2, Gen.Choose(1, 100)), (1, Gen.Choose(1, 600)))
                    .Select(days => new DayNumber(days)),
                number => number.Days > 1 ? [new DayNumber(1), new DayNumber(number.Days / 2)] : []
            );
    }
}
