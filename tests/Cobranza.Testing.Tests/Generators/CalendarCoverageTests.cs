using Cobranza.Calendars;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Tests;

public sealed class CalendarCoverageTests
{
    [Fact]
    public void Calendars_with_openings_without_weekend_and_with_weekends_of_two_others_occur()
    {
        AtLeast(12, Draws.Share(CobranzaArbitraries.CalendarDays(), day => !day.Calendar.Openings.IsEmpty));
        AtLeast(10, Draws.Share(CobranzaArbitraries.CalendarDays(), day => day.Calendar.Weekend.IsEmpty));
        AtLeast(2, Draws.Share(CobranzaArbitraries.CalendarDays(), day => day.Calendar.Name.Contains(" + ")));
        AtLeast(2, Draws.Share(CobranzaArbitraries.CalendarDays(), day => day.Calendar.Name.Contains(" / ")));
        AtLeast(2, Draws.Share(CobranzaArbitraries.CalendarDays(), day => day.Calendar.Openings.Contains(day.Date)));
    }

    [Fact]
    public void Calendars_to_be_joined_differ_in_weekends_and_share_holidays()
    {
        AtLeast(
            50,
            Draws.Share(CobranzaArbitraries.CalendarTrios(), trio => trio.First.Weekend != trio.Second.Weekend)
        );
        AtLeast(
            20,
            Draws.Share(
                CobranzaArbitraries.CalendarTrios(),
                trio => trio.First.Holidays.Intersect(trio.Second.Holidays).Any()
            )
        );
    }

    [Fact]
    public void Rules_without_a_day_with_one_with_many_and_with_one_beside_the_year_occur()
    {
        var rules = CobranzaArbitraries.HolidayRules();
        AtLeast(10, Draws.Share(rules, rule => rule.In(2024).IsEmpty));
        AtLeast(20, Draws.Share(rules, rule => rule.In(2024).Count == 1));
        AtLeast(10, Draws.Share(rules, rule => rule.In(2024).Count > 5));
        AtLeast(1, Draws.Share(rules, rule => rule.In(2024).Any(day => day.Year != 2024)));
        AtLeast(5, Draws.Share(rules, rule => rule.HolidaysIn(2024).Any(holiday => holiday.MovedFrom is not null)));
        AtLeast(10, Draws.Share(rules, rule => rule.HolidaysIn(2024).Any(holiday => holiday.Name is not null)));
    }

    [Fact]
    public void Joined_calendars_and_rules_are_valid_shrunk_or_not()
    {
        Draws.AreValid(
            CobranzaArbitraries.CalendarTrios(),
            trio => BusinessCalendar.AllOpen(trio.First, trio.Second, trio.Third).Weekend.Count < 7
        );
        Draws.AreValid(
            CobranzaArbitraries.HolidayRules(),
            rule => rule.In(2024).All(day => day.Year is >= 2023 and <= 2025)
        );
    }

    private static void AtLeast(double floor, double percent) => Assert.InRange(percent, floor, 100);
}
