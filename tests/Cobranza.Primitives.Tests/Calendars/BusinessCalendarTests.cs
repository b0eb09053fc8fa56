using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Tests;

public sealed class BusinessCalendarTests
{
    private static readonly BusinessCalendar Shop = BusinessCalendar.FromRules(
        "shop",
        [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        2024,
        2027,
        HolidayRule.Fixed(1, 1).Named("New Year's Day", "Año Nuevo").Observed(Observance.NearestWeekday),
        HolidayRule.Fixed(5, 1).Named("Labour Day", "Día del Trabajo"),
        HolidayRule.Fixed(12, 25).Named("Christmas Day", "Navidad")
    );

    [Theory]
    [InlineData(DateAdjustment.None, "2026-01-31")]
    [InlineData(DateAdjustment.Following, "2026-02-02")]
    [InlineData(DateAdjustment.ModifiedFollowing, "2026-01-30")]
    [InlineData(DateAdjustment.Preceding, "2026-01-30")]
    [InlineData(DateAdjustment.ModifiedPreceding, "2026-01-30")]
    [InlineData(DateAdjustment.Nearest, "2026-01-30")]
    public void Saturday_31_January_2026_goes_where_the_adjustment_says(DateAdjustment adjustment, string expected)
    {
        var adjusted = BusinessCalendar.MondayToFriday.Adjust(new(2026, 1, 31), adjustment);
        Assert.Equal(expected, NodaTime.Text.LocalDatePattern.Iso.Format(adjusted));
    }

    [Fact]
    public void An_unknown_adjustment_is_refused_on_a_business_day_too() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "adjustment",
            () => Shop.Adjust(new(2026, 1, 30), (DateAdjustment)17)
        );

    [Fact]
    public void Plain_calendars_have_names_and_all_years()
    {
        Assert.Equal("every day", BusinessCalendar.EveryDay.Name);
        Assert.Equal("Monday to Friday", BusinessCalendar.MondayToFriday.Name);
        Assert.Equal("every day but Sunday", BusinessCalendar.WithWeekend(IsoDayOfWeek.Sunday).Name);
        Assert.Equal((1, 9999), (BusinessCalendar.EveryDay.FirstYear, BusinessCalendar.EveryDay.LastYear));
    }

    [Fact]
    public void A_name_is_no_part_of_equality()
    {
        Assert.Equal(Shop, Shop.Named("store"));
        Assert.Equal("store", Shop.Named("store").Name);
        Assert.NotEqual(Shop, Shop.Between(2024, 2026));
    }

    [Fact]
    public void An_opened_Saturday_is_a_business_day_and_counts()
    {
        var open = Shop.WithOpenings([new(2026, 1, 31)]);
        Assert.Equal([new LocalDate(2026, 1, 31)], open.Openings);
        Assert.True(open.IsBusinessDay(new(2026, 1, 31)));
        Assert.Equal(new(2026, 1, 31), open.AddBusinessDays(new(2026, 1, 30), 1));
        Assert.Equal(6, open.BusinessDaysBetween(new(2026, 1, 30), new(2026, 2, 6)));
    }

    [Fact]
    public void A_closed_day_says_why()
    {
        Assert.Null(Shop.WhyClosed(new(2026, 1, 30)));
        Assert.Equal(
            "2026-01-31 is not a business day: Saturday (shop)",
            Shop.WhyClosed(new(2026, 1, 31))!.ToText(Language.English).TrimEnd()
        );
        Assert.Equal(
            "El 2026-05-01 no es día hábil: Día del Trabajo (shop)",
            Shop.WhyClosed(new(2026, 5, 1))!.ToText(Language.Spanish).TrimEnd()
        );
        Assert.Equal(
            "2026-08-03 is not a business day: a holiday of the calendar (shop)",
            Shop.WithHolidays([new(2026, 8, 3)]).WhyClosed(new(2026, 8, 3))!.ToText(Language.English).TrimEnd()
        );
    }

    [Fact]
    public void A_holiday_kept_on_another_day_says_where_it_came_from()
    {
        // 1 January 2028 is a Saturday of a year the calendar does not know; it is kept in the last one it does.
        var friday = new LocalDate(2027, 12, 31);
        Assert.Equal(
            "El 2027-12-31 no es día hábil: Año Nuevo, trasladado del 2028-01-01 (shop)",
            Shop.WhyClosed(friday)!.ToText(Language.Spanish).TrimEnd()
        );
        Assert.Contains(
            new Holiday(friday, new("New Year's Day", "Año Nuevo"), new(2028, 1, 1)),
            Shop.HolidaysIn(2027)
        );
    }

    [Fact]
    public void A_joint_calendar_says_whose_holiday_it_is()
    {
        var joint = BusinessCalendar.AllOpen(Shop, BusinessCalendar.MondayToFriday.Named("bank"));
        Assert.Equal("shop + bank", joint.Name);
        Assert.Equal(
            """
            2026-05-01 is not a business day of the joint calendar (shop + bank)
              2026-05-01 is not a business day: Labour Day (shop)
            """.ReplaceLineEndings("\n"),
            joint.WhyClosed(new(2026, 5, 1))!.ToText(Language.English).TrimEnd().ReplaceLineEndings("\n")
        );
        Assert.Equal("Labour Day", joint.HolidaysIn(2026).Single(day => day.Date.Month == 5).Name!.English);
    }

    [Fact]
    public void A_closure_of_ones_own_is_one_more_rule()
    {
        var august = HolidayRule.Period(8, 1, 8, 31).Named("Summer closure", "Cierre de verano");
        var closed = Shop.With(august);
        Assert.Equal(new(2026, 9, 1), closed.Adjust(new(2026, 8, 10), DateAdjustment.Following));
        Assert.Equal(new(2026, 7, 31), closed.Adjust(new(2026, 8, 10), DateAdjustment.ModifiedFollowing));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => closed.FirstBusinessDayOfMonth(new(2026, 8, 10)));
        Assert.Equal(32, closed.LongestClosure);
    }

    [Fact]
    public void Outside_its_years_a_calendar_names_itself_its_years_and_the_date()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>("date", () => Shop.IsBusinessDay(new(2028, 1, 3)));
        Assert.Contains("2028-01-03", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'shop'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("2024 to 2027", refused.Message, StringComparison.Ordinal);

        var beyond = Assert.Throws<ArgumentOutOfRangeException>(
            "days",
            () => Shop.AddBusinessDays(new(2027, 12, 20), 250)
        );
        Assert.Contains("2027-12-20", beyond.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weekend_at_the_end_of_the_years_still_goes_back_where_it_would_in_any_case()
    {
        // The first business day of 2023 is not known here, but it is neither in December nor nearer than the Friday before.
        var until2022 = BusinessCalendar.MondayToFriday.Between(2020, 2022);
        var saturday = new LocalDate(2022, 12, 31);
        Assert.Equal(new(2022, 12, 30), until2022.Adjust(saturday, DateAdjustment.ModifiedFollowing));
        Assert.Equal(new(2022, 12, 30), until2022.Adjust(saturday, DateAdjustment.Nearest));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => until2022.Adjust(saturday, DateAdjustment.Following));
    }

    [Fact]
    public void A_day_farther_from_business_than_400_days_is_an_error_and_400_days_are_none()
    {
        var first = new LocalDate(2026, 1, 1);
        var closed = BusinessCalendar.EveryDay.WithHolidays(Enumerable.Range(0, 401).Select(first.PlusDays));
        Assert.Equal(new(2027, 2, 6), closed.Adjust(first.PlusDays(1), DateAdjustment.Following));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => closed.Adjust(first, DateAdjustment.Following));
        Assert.Equal(new(2025, 12, 31), closed.Adjust(first, DateAdjustment.Nearest));
        Assert.Equal(401, closed.LongestClosure);
    }

    [Fact]
    public void As_many_holidays_as_are_allowed_work_and_one_more_is_refused()
    {
        var first = new LocalDate(1, 1, 2);
        var most = Enumerable.Range(0, BusinessCalendar.MaxHolidays).Select(day => first.PlusDays(day * 2)).ToList();
        var calendar = BusinessCalendar.EveryDay.WithHolidays(most);
        Assert.Equal(BusinessCalendar.MaxHolidays, calendar.Holidays.Count);
        Assert.Equal(first.PlusDays(20_001), calendar.AddBusinessDays(first, 10_001));
        Assert.Throws<ArgumentException>("holidays", () => calendar.WithHolidays([most[^1].PlusDays(2)]));
        Assert.Throws<ArgumentException>(
            "rules",
            () => BusinessCalendar.EveryDay.Between(1600, 9000).With(HolidayRule.Period(1, 1, 12, 30))
        );
    }

    [Fact]
    public void What_cannot_be_a_calendar_is_refused_by_name()
    {
        Assert.Throws<ArgumentException>("holidays", () => Shop.WithHolidays([default]));
        Assert.Throws<ArgumentNullException>("holidays", () => Shop.WithHolidays(null!));
        Assert.Throws<ArgumentOutOfRangeException>("holidays", () => Shop.WithHolidays([new(2030, 1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>("openings", () => Shop.WithOpenings([new(2030, 1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>("lastYear", () => Shop.Between(2026, 2028));
        Assert.Throws<ArgumentOutOfRangeException>("lastYear", () => Shop.Between(2026, 2025));
        Assert.Throws<ArgumentException>("name", () => Shop.Named(" "));
        Assert.Throws<ArgumentException>("rules", () => BusinessCalendar.EveryDay.With(HolidayRule.Fixed(5, 1)));
        Assert.Throws<ArgumentNullException>("rules", () => Shop.With((HolidayRule)null!));
        Assert.Throws<ArgumentException>("calendars", () => BusinessCalendar.AllOpen());
        Assert.Throws<ArgumentNullException>("calendars", () => BusinessCalendar.AnyOpen(Shop, null!));
        Assert.Throws<ArgumentException>(
            "calendars",
            () => BusinessCalendar.AllOpen(Shop.Between(2024, 2025), Shop.Between(2026, 2027))
        );
        Assert.Throws<ArgumentException>(
            "calendars",
            () =>
                BusinessCalendar.AllOpen(
                    BusinessCalendar.WithWeekend(
                        IsoDayOfWeek.Monday,
                        IsoDayOfWeek.Tuesday,
                        IsoDayOfWeek.Wednesday,
                        IsoDayOfWeek.Thursday,
                        IsoDayOfWeek.Friday
                    ),
                    BusinessCalendar.MondayToFriday
                )
        );
    }

    [Fact]
    public void Joints_of_joints_have_an_end()
    {
        var joint = Shop;
        for (var level = 0; level < BusinessCalendar.MaxJoints; level++)
        {
            joint = BusinessCalendar.AllOpen(joint, Shop);
        }

        Assert.Equal(Shop, joint);
        Assert.NotNull(joint.WhyClosed(new(2026, 5, 1)));
        Assert.Throws<ArgumentException>("calendars", () => BusinessCalendar.AllOpen(joint, Shop));
    }

    [Fact]
    public void Adding_counting_and_adjusting_allocate_nothing()
    {
        var date = new LocalDate(2026, 1, 31);
        Ask(); // once before, so that no code is compiled while it is watched
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Ask()
        {
            var later = Shop.AddBusinessDays(date, 250);
            Assert.True(Shop.BusinessDaysBetween(date, later) == 250);
            Assert.True(Shop.IsBusinessDay(Shop.Adjust(date, DateAdjustment.ModifiedFollowing)));
            Assert.True(Shop.LastBusinessDayOfMonth(date) < date);
        }
    }

    [Fact]
    public void The_text_of_a_calendar_is_the_same_in_every_culture() =>
        Assert.Equal(
            "shop: closed Saturday, Sunday and 11 holidays, 1 openings, 2024 to 2027",
            Shop.WithOpenings([new(2026, 1, 31)]).ToString()
        );
}
