using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Tests;

public sealed class BusinessCalendarTests
{
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
    public void Museum_Strata_1594_a_shift_from_a_weekend_day_lands_on_a_business_day()
    {
        var calendar = BusinessCalendar.MondayToFriday.WithHolidays([new(2026, 2, 2)]);
        Assert.Equal(new(2026, 2, 3), calendar.Adjust(new(2026, 1, 31), DateAdjustment.Following));
    }

    [Fact]
    public void Museum_py_business_calendar_1_and_moment_business_days_55_a_search_that_never_ends_or_ends_too_soon()
    {
        var eightDays = BusinessCalendar.MondayToFriday.WithHolidays(
            Enumerable.Range(0, 8).Select(new LocalDate(2026, 3, 2).PlusDays)
        );
        Assert.Equal(new(2026, 3, 10), eightDays.Adjust(new(2026, 3, 2), DateAdjustment.Following));
    }
}
