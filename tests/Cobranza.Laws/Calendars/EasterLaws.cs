using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Easter in every year for which tables are printed: 1583 to 4099.</summary>
public sealed class EasterLaws
{
    private static readonly IEnumerable<int> Years = Enumerable.Range(1583, 4099 - 1583 + 1);

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April() =>
        Assert.All(
            Years,
            year =>
            {
                var easter = Easter(year);
                Assert.Equal(IsoDayOfWeek.Sunday, easter.DayOfWeek);
                Assert.InRange(easter, new(year, 3, 22), new(year, 4, 25));
            }
        );

    [Fact]
    public void Easter_is_what_the_algorithm_of_Gauss_says() =>
        Assert.All(Years, year => Assert.Equal(ByGauss(year), Easter(year)));

    [Fact]
    public void Easter_falls_on_each_of_its_35_days_in_some_year() =>
        Assert.Equal(35, Years.Select(year => Easter(year)).Select(day => (day.Month, day.Day)).Distinct().Count());

    [Fact]
    public void Days_counted_from_Easter_lie_that_many_days_away() =>
        Assert.All(
            Years,
            year =>
            {
                Assert.Equal(IsoDayOfWeek.Friday, HolidayRule.Easter(-2).In(year)[0].DayOfWeek);
                Assert.Equal(IsoDayOfWeek.Thursday, HolidayRule.Easter(39).In(year)[0].DayOfWeek);
                Assert.Equal(60, Period.DaysBetween(Easter(year), HolidayRule.Easter(60).In(year)[0]));
            }
        );

    [Fact]
    public void The_comparison_catches_an_algorithm_without_the_two_exceptions_of_Gauss() =>
        Assert.Equal(
            [1609, 1954, 1981, 2049, 2076],
            Years.Where(year => ByGauss(year, withExceptions: false) != Easter(year)).Take(5)
        );

    private static LocalDate Easter(int year) => HolidayRule.Easter().In(year).Single();

    // Gauss 1800, with his correction of 1816 and the two exceptions; written from the description, not from the library's algorithm.
    private static LocalDate ByGauss(int year, bool withExceptions = true)
    {
        var (a, b, c) = (year % 19, year % 4, year % 7);
        var century = year / 100;
        var p = (13 + (8 * century)) / 25;
        var m = (15 - p + century - (century / 4)) % 30;
        var n = (4 + century - (century / 4)) % 7;
        var d = ((19 * a) + m) % 30;
        var e = ((2 * b) + (4 * c) + (6 * d) + n) % 7;
        var march = 22 + d + e;
        if (withExceptions && d == 29 && e == 6)
        {
            march = 50;
        }
        else if (withExceptions && d == 28 && e == 6 && ((11 * m) + 11) % 30 < 19)
        {
            march = 49;
        }

        return new LocalDate(year, 3, 1).PlusDays(march - 1);
    }
}
