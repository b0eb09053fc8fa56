using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Bugs that other libraries had with business days, each named after its public report.</summary>
public sealed class CalendarMuseumTests
{
    [Fact]
    public void Museum_Strata_1594_a_shift_from_a_weekend_day_lands_on_a_business_day()
    {
        var calendar = BusinessCalendar.MondayToFriday.WithHolidays([new(2026, 2, 2)]);
        Assert.Equal(new(2026, 2, 3), calendar.Adjust(new(2026, 1, 31), DateAdjustment.Following));
        Assert.Equal(new(2026, 2, 3), calendar.AddBusinessDays(new(2026, 1, 31), 1));
        Assert.Equal(new(2026, 1, 30), calendar.AddBusinessDays(new(2026, 2, 1), -1));
    }

    [Fact]
    public void Museum_Strata_1797_days_between_without_a_look_at_its_arguments()
    {
        var calendar = BusinessCalendar.MondayToFriday;
        Assert.Throws<ArgumentOutOfRangeException>(
            "end",
            () => calendar.BusinessDaysBetween(new(2026, 2, 2), new(2026, 2, 1))
        );
        Assert.Throws<ArgumentException>("start", () => calendar.BusinessDaysBetween(default, new(2026, 2, 1)));
        Assert.Throws<ArgumentException>("end", () => calendar.BusinessDaysBetween(new(2026, 2, 2), default));
    }

    [Fact]
    public void Museum_date_fns_1485_five_business_days_after_a_Saturday_never_come() =>
        Assert.Equal(new(2026, 2, 6), BusinessCalendar.MondayToFriday.AddBusinessDays(new(2026, 1, 31), 5));

    [Theory]
    [InlineData(8)]
    [InlineData(30)]
    [InlineData(399)]
    public void Museum_py_business_calendar_1_and_moment_business_days_55_a_search_that_never_ends_or_ends_too_soon(
        int closed
    )
    {
        var monday = new LocalDate(2026, 3, 2);
        var calendar = BusinessCalendar.EveryDay.WithHolidays(Enumerable.Range(0, closed).Select(monday.PlusDays));
        Assert.Equal(monday.PlusDays(closed), calendar.Adjust(monday, DateAdjustment.Following));
        Assert.Equal(monday.PlusDays(closed), calendar.AddBusinessDays(monday.PlusDays(-1), 1));
        Assert.Equal(1, calendar.BusinessDaysBetween(monday, monday.PlusDays(closed)));
    }

    [Fact]
    public void Museum_moment_business_days_68_a_calendar_without_business_days_is_refused_when_built()
    {
        Assert.Throws<ArgumentException>(
            "weekend",
            () => BusinessCalendar.WithWeekend([.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)])
        );
        Assert.Throws<ArgumentException>(
            "rules",
            () => BusinessCalendar.FromRules("never", [], 2026, 2027, HolidayRule.Period(1, 1, 12, 31))
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void Museum_nodatime_5de4bdff8_days_past_the_end_of_the_calendar_are_reported(int days)
    {
        var calendar = BusinessCalendar.MondayToFriday;
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(days),
            () => calendar.AddBusinessDays(new(9999, 12, 31), days)
        );
        Assert.Throws<ArgumentOutOfRangeException>(nameof(days), () => calendar.AddBusinessDays(new(1, 1, 2), -days));
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(days),
            () => calendar.AddBusinessDays(new(1, 1, 2), int.MinValue)
        );
    }
}
