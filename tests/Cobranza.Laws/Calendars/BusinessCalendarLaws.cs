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

    private static readonly Language[] Languages = Enum.GetValues<Language>();

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
    public bool Order_repetition_and_days_that_make_no_difference_change_nothing(
        CalendarDay day,
        DateAdjustment adjustment
    )
    {
        var (holidays, openings) = (day.Calendar.Holidays, day.Calendar.Openings);
        var near = DaysFrom(day.Date, day.Date.PlusDays(14)).ToList();
        var closed = near.Where(date => !day.Calendar.IsBusinessDay(date));
        var open = near.Where(day.Calendar.IsBusinessDay);
        var other = BusinessCalendar
            .WithWeekend([.. day.Calendar.Weekend.Reverse()])
            .WithHolidays([.. holidays.Reverse(), .. holidays, .. closed])
            .WithOpenings([.. openings.Reverse(), .. openings, .. open]);
        return other == day.Calendar
            && other.GetHashCode() == day.Calendar.GetHashCode()
            && other.Adjust(day.Date, adjustment) == day.Calendar.Adjust(day.Date, adjustment);
    }

    [Law]
    [Trait("Law", "CA-13")]
    public bool The_last_word_counts_for_a_day(CalendarDay day)
    {
        var closed = day.Calendar.WithOpenings([day.Date]).WithHolidays([day.Date]);
        var open = day.Calendar.WithHolidays([day.Date]).WithOpenings([day.Date]);
        return !closed.IsBusinessDay(day.Date)
            && open.IsBusinessDay(day.Date)
            && (day.Calendar.IsBusinessDay(day.Date) ? open : closed) == day.Calendar
            && (day.Calendar.IsBusinessDay(day.Date) ? closed : open) != day.Calendar;
    }

    [Law]
    public bool A_closed_day_says_why_in_both_languages_and_an_open_day_has_no_reason(CalendarDay day)
    {
        var why = day.Calendar.WhyClosed(day.Date);
        var isWeekend = day.Calendar.Weekend.Contains(day.Date.DayOfWeek);

        // Where calendars are joined, a Saturday that one of them opens may be a holiday of the other.
        var isJoint = day.Calendar.Name.Contains(" + ") || day.Calendar.Name.Contains(" / ");
        return (why is null) == day.Calendar.IsBusinessDay(day.Date)
            && (why is null || Languages.All(language => !why.ToText(language).Contains('{')))
            && (why is null || !isWeekend || isJoint || why.ToText(Language.English).Contains($"{day.Date.DayOfWeek}"));
    }

    [Law]
    public bool No_run_of_closed_days_is_longer_than_the_longest_closure(CalendarDay day)
    {
        var run = 0;
        return DaysFrom(day.Date.PlusDays(-100), day.Date.PlusDays(100))
            .All(date => (run = day.Calendar.IsBusinessDay(date) ? 0 : run + 1) <= day.Calendar.LongestClosure);
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
