using System.Globalization;
using Cobranza.Calendars;
using Cobranza.Schedules;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests;

public sealed class CycleTests
{
    public static TheoryData<string, string, string, string, string> Published() =>
        new(Facts.Rows("month-steps.csv").Select(row => (row[0], row[1], row[2], row[3], row[4])));

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_steps_of_months_come_out(string id, string anchor, string roll, string months, string dates)
    {
        var rollDay = roll == "anchor" ? RollDay.OfAnchor : RollDay.EndOfMonth;
        var cycle = new Cycle(rollDay.InMonthOf(Date(anchor)), Frequency.Monthly, rollDay);
        Assert.Equal(
            (id, dates),
            (
                id,
                string.Join(
                    ' ',
                    months.Split(' ').Select(step => Text(cycle.Date(int.Parse(step, CultureInfo.InvariantCulture))))
                )
            )
        );
    }

    [Fact]
    public void The_end_of_month_is_kept_only_where_it_is_asked_for()
    {
        LocalDate anchor = new(2026, 4, 30);
        Assert.Equal(new(2026, 5, 30), new Cycle(anchor, Frequency.Monthly).Date(1));
        Assert.Equal(new(2026, 5, 31), new Cycle(anchor, Frequency.Monthly, RollDay.OfAnchorOrEndOfMonth).Date(1));
        Assert.Equal(new(2026, 5, 31), new Cycle(anchor, Frequency.Monthly, RollDay.EndOfMonth).Date(1));
        Assert.Equal(
            new(2026, 5, 29),
            new Cycle(new(2026, 4, 29), Frequency.Monthly, RollDay.OfAnchorOrEndOfMonth).Date(1)
        );
        Assert.Equal(RollDay.EndOfMonth, RollDay.Of(31));
    }

    [Fact]
    public void A_cycle_that_cannot_be_is_refused_by_name()
    {
        LocalDate anchor = new(2026, 4, 30);
        Refused("anchor", () => new Cycle(default, Frequency.Monthly));
        Refused("anchor", () => new Cycle(anchor, Frequency.Monthly, RollDay.Of(29)));
        Refused("frequency", () => new Cycle(anchor, Frequency.WholeTerm));
        Refused("rollDay", () => new Cycle(anchor, Frequency.Weekly, RollDay.EndOfMonth));
        Refused("day", () => RollDay.Of(0));
        Refused("day", () => RollDay.Of(32));
        Refused("count", () => Frequency.Months(0));
        Refused("count", () => Frequency.Months(Frequency.MaxMonths + 1));
        Refused("count", () => Frequency.Weeks(0));
        Refused("count", () => Frequency.Days(Frequency.MaxDays + 1));
    }

    [Fact]
    public void A_date_beyond_the_calendar_is_refused_by_name()
    {
        var cycle = new Cycle(new(2026, 4, 30), Frequency.Yearly);
        Assert.Equal(new(9999, 4, 30), cycle.Date(9999 - 2026));
        Refused("number", () => cycle.Date(10_000 - 2026));
        Refused("number", () => cycle.Date(int.MaxValue));
        Refused("number", () => cycle.Date(int.MinValue));
        Refused("number", () => new Cycle(new(2026, 1, 1), Frequency.Yearly).Date(-2025));
        Refused("day", () => RollDay.Of(1).InMonthOf(new(1, 1, 2)));
        Refused("date", () => RollDay.Of(1).InMonthOf(default));
    }

    [Theory]
    [InlineData("2014-08-18", "2014-08-17")]
    [InlineData("2014-08-17", "2014-08-17")]
    [InlineData("2014-08-19", "2014-08-19")]
    [InlineData("2014-09-17", "2014-09-17")]
    public void The_contractual_date_behind_a_moved_one_is_found(string written, string contractual) =>
        Assert.Equal(
            Date(contractual),
            RollDay
                .Of(17)
                .BeforeAdjustment(Date(written), BusinessCalendar.MondayToFriday, DateAdjustment.ModifiedFollowing)
        );

    [Fact]
    public void The_contractual_date_may_lie_in_the_month_beside()
    {
        var calendar = BusinessCalendar.MondayToFriday;
        Assert.Equal(
            new(2026, 1, 31),
            RollDay.EndOfMonth.BeforeAdjustment(new(2026, 2, 2), calendar, DateAdjustment.Following)
        );
        Assert.Equal(
            new(2026, 2, 1),
            RollDay.Of(1).BeforeAdjustment(new(2026, 1, 30), calendar, DateAdjustment.Preceding)
        );
        Assert.Equal(
            new(9999, 12, 30),
            RollDay.EndOfMonth.BeforeAdjustment(new(9999, 12, 30), calendar, DateAdjustment.Following)
        );
    }

    [Fact]
    public void A_cycle_reads_as_what_it_is()
    {
        LocalDate anchor = new(2014, 6, 17);
        Assert.Equal(
            "from 2014-06-17 every 3 months on day 17",
            new Cycle(anchor, Frequency.Quarterly, RollDay.Of(17)).ToString()
        );
        Assert.Equal("from 2014-06-17 every 14 days", new Cycle(anchor, Frequency.Weeks(2)).ToString());
        Assert.Equal("once", Frequency.WholeTerm.ToString());
        Assert.Equal(Frequency.Days(14), Frequency.Weeks(2));
        Assert.Equal(4, Frequency.Quarterly.PeriodsPerYear);
        Assert.Null(Frequency.Months(5).PeriodsPerYear);
        Assert.Null(Frequency.Weekly.PeriodsPerYear);
    }

    private static void Refused(string parameter, Func<object> make) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(make).ParamName);

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
