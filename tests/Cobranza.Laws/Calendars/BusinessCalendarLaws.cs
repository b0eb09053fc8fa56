using Cobranza.Calendars;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What a business calendar promises about the dates it moves.</summary>
public sealed class BusinessCalendarLaws
{
    private static readonly DateAdjustment[] Moving =
    [
        .. Enum.GetValues<DateAdjustment>().Where(adjustment => adjustment != DateAdjustment.None),
    ];

    [Law]
    [Trait("Law", "CA-5")]
    public bool An_adjusted_date_is_a_business_day_and_adjusting_again_changes_nothing(CalendarDay day) =>
        Moving.All(adjustment =>
        {
            var adjusted = day.Calendar.Adjust(day.Date, adjustment);
            return day.Calendar.IsBusinessDay(adjusted) && day.Calendar.Adjust(adjusted, adjustment) == adjusted;
        });

    [Law]
    [Trait("Law", "CA-6")]
    public bool Following_and_preceding_skip_no_business_day(CalendarDay day)
    {
        var following = day.Calendar.Adjust(day.Date, DateAdjustment.Following);
        var preceding = day.Calendar.Adjust(day.Date, DateAdjustment.Preceding);
        return following >= day.Date
            && preceding <= day.Date
            && DaysFrom(day.Date, following).All(skipped => !day.Calendar.IsBusinessDay(skipped))
            && DaysFrom(preceding.PlusDays(1), day.Date.PlusDays(1))
                .All(skipped => skipped > day.Date || preceding == day.Date || !day.Calendar.IsBusinessDay(skipped));
    }

    [Law]
    [Trait("Law", "CA-7")]
    public bool A_modified_adjustment_stays_in_the_month_whenever_the_month_has_a_business_day(CalendarDay day)
    {
        var first = new LocalDate(day.Date.Year, day.Date.Month, 1);
        var monthHasBusiness = DaysFrom(first, first.PlusMonths(1)).Any(day.Calendar.IsBusinessDay);
        return !monthHasBusiness
            || (
                InMonthOf(day.Date, day.Calendar.Adjust(day.Date, DateAdjustment.ModifiedFollowing))
                && InMonthOf(day.Date, day.Calendar.Adjust(day.Date, DateAdjustment.ModifiedPreceding))
            );
    }

    [Law]
    [Trait("Law", "CA-7")]
    public bool The_nearest_business_day_has_no_nearer_one(CalendarDay day)
    {
        var nearest = day.Calendar.Adjust(day.Date, DateAdjustment.Nearest);
        var distance = Math.Abs(Period.DaysBetween(day.Date, nearest));
        return DaysFrom(day.Date.PlusDays(1 - distance), day.Date.PlusDays(distance))
                .All(nearer => !day.Calendar.IsBusinessDay(nearer))
            && (nearest <= day.Date || !day.Calendar.IsBusinessDay(day.Date.PlusDays(-distance)));
    }

    [Law]
    [Trait("Law", "CA-8")]
    public bool A_business_day_stays_where_it_is_and_no_adjustment_moves_nothing(CalendarDay day) =>
        day.Calendar.Adjust(day.Date, DateAdjustment.None) == day.Date
        && (
            !day.Calendar.IsBusinessDay(day.Date)
            || Moving.All(adjustment => day.Calendar.Adjust(day.Date, adjustment) == day.Date)
        );

    [Law]
    [Trait("Law", "CA-13")]
    public bool Order_repetition_and_weekends_among_the_holidays_change_nothing(
        CalendarDay day,
        DateAdjustment adjustment
    )
    {
        var holidays = day.Calendar.Holidays;
        var weekends = DaysFrom(day.Date, day.Date.PlusDays(14))
            .Where(date => day.Calendar.Weekend.Contains(date.DayOfWeek));
        var other = BusinessCalendar
            .WithWeekend([.. day.Calendar.Weekend.Reverse()])
            .WithHolidays([.. holidays.Reverse(), .. holidays, .. weekends]);
        return other == day.Calendar
            && other.GetHashCode() == day.Calendar.GetHashCode()
            && other.Adjust(day.Date, adjustment) == day.Calendar.Adjust(day.Date, adjustment);
    }

    [Fact]
    [Trait("Law", "CA-15")]
    public void A_calendar_without_business_days_is_refused_and_a_search_has_an_end()
    {
        Assert.Throws<ArgumentException>(
            "weekend",
            () => BusinessCalendar.WithWeekend([.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)])
        );
        var closed = BusinessCalendar.MondayToFriday.WithHolidays(
            Enumerable.Range(0, 4_000).Select(new LocalDate(2024, 1, 1).PlusDays)
        );
        foreach (var adjustment in Moving)
        {
            Assert.Throws<ArgumentOutOfRangeException>("date", () => closed.Adjust(new(2029, 1, 1), adjustment));
        }
    }

    [Fact]
    [Trait("Law", "CA-16")]
    public void The_ends_of_the_calendar_are_errors_that_name_the_date()
    {
        var last = new LocalDate(9999, 12, 31);
        var closedAtTheEnd = BusinessCalendar.EveryDay.WithHolidays([last]);
        Assert.Throws<ArgumentOutOfRangeException>("date", () => closedAtTheEnd.Adjust(last, DateAdjustment.Following));
        Assert.Equal(last.PlusDays(-1), closedAtTheEnd.Adjust(last, DateAdjustment.Preceding));
        Assert.Throws<ArgumentException>("date", () => closedAtTheEnd.IsBusinessDay(default));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => closedAtTheEnd.IsBusinessDay(new(0, 12, 31)));
    }

    [Fact]
    public void The_law_of_skipping_catches_an_adjustment_that_jumps_a_business_day()
    {
        // Saturday to Tuesday: what a search would do that steps two days at a time.
        var saturday = new LocalDate(2026, 1, 31);
        Assert.Contains(DaysFrom(saturday, saturday.PlusDays(3)), BusinessCalendar.MondayToFriday.IsBusinessDay);
    }

    private static bool InMonthOf(LocalDate date, LocalDate adjusted) =>
        (date.Year, date.Month) == (adjusted.Year, adjusted.Month);

    private static IEnumerable<LocalDate> DaysFrom(LocalDate start, LocalDate end) =>
        Enumerable.Range(0, Math.Max(0, Period.DaysBetween(start, end))).Select(start.PlusDays);
}
