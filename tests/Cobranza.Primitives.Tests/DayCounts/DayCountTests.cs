using System.Globalization;
using Cobranza.Calendars;
using Cobranza.DayCounts;
using Cobranza.Schedules;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests;

public sealed class DayCountTests
{
    public static TheoryData<string, string, string, string, string, string, string> Published() =>
        new(Facts.Rows("day-counts.csv").Select(row => (row[0], row[1], row[2], row[3], row[4], row[5], row[6])));

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_days_and_fractions_come_out(
        string name,
        string start,
        string end,
        string days,
        string fraction,
        string terms,
        string source
    )
    {
        var count = Named(name, terms);
        var (from, to) = (Date(start), Date(end));
        Assert.True(count.Between(from, to).Equals(Ratio(fraction)), $"{name} {start} {end}: {source} says {fraction}");
        if (days != "-")
        {
            Assert.Equal(days, count.Days(from, to).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The published boundaries of coupon periods that a cycle gives as well.</summary>
    [Theory]
    [InlineData("2011-10-01", "2012-01-12", 3, "2012-02-29", true, "103/364")]
    [InlineData("2011-07-01", "2011-08-12", 3, "2012-02-29", true, "21/184")]
    [InlineData("2011-10-01", "2012-01-12", 3, "2012-02-29", false, "103/368")]
    [InlineData("2012-02-29", "2012-04-01", 3, "2012-02-29", false, "4/45")]
    [InlineData("2017-01-17", "2017-08-31", 6, "2017-08-31", true, "223/362")]
    [InlineData("1999-02-01", "1999-07-01", 12, "2000-07-01", false, "30/73")]
    [InlineData("2000-01-30", "2000-06-30", 6, "1999-07-30", false, "38/91")]
    public void Coupon_periods_counted_from_an_anchor_are_those_listed(
        string start,
        string end,
        int months,
        string anchor,
        bool endOfMonth,
        string fraction
    )
    {
        var roll = endOfMonth ? RollDay.OfAnchorOrEndOfMonth : RollDay.OfAnchor;
        var count = DayCount.ActualActualIcma(new Cycle(Date(anchor), Frequency.Months(months), roll));
        Assert.Equal(Ratio(fraction), count.Between(Date(start), Date(end)));
    }

    [Theory]
    [InlineData(12, "2023-07-01", "2024-02-29", "243/366")]
    [InlineData(12, "2023-07-01", "2024-02-28", "242/366")]
    [InlineData(12, "2024-07-01", "2025-07-01", "1")]
    [InlineData(6, "2023-07-01", "2024-01-01", "184/366")]
    [InlineData(6, "2024-07-01", "2025-01-01", "184/365")]
    [InlineData(6, "2023-07-01", "2024-07-01", "366/366")]
    [InlineData(6, "2022-07-01", "2023-07-01", "1")]
    public void Year_of_365L_follows_the_coupon_period(int months, string start, string end, string fraction)
    {
        var count = DayCount.Actual365L(new Cycle(new(2020, 7, 1), Frequency.Months(months)));
        Assert.Equal(Ratio(fraction), count.Between(Date(start), Date(end)));
    }

    [Fact]
    public void An_end_before_the_start_is_refused_by_name() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "end",
            () => DayCount.Actual360.Between(new(2026, 2, 1), new(2026, 1, 31))
        );

    [Fact]
    public void A_missing_date_is_refused_by_name() =>
        Assert.Throws<ArgumentException>("start", () => DayCount.Actual360.Between(default, new(2026, 1, 31)));

    [Fact]
    public void A_date_outside_the_listed_periods_is_refused_by_name()
    {
        var count = DayCount.ActualActualIcma(2, [new(2026, 1, 15), new(2026, 7, 15)]);
        Assert.Equal(Fraction.Of(1, 2), count.Between(new(2026, 1, 15), new(2026, 7, 15)));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => count.Between(new(2026, 1, 15), new(2026, 7, 16)));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => count.Between(new(2026, 1, 14), new(2026, 7, 15)));
    }

    [Fact]
    public void A_coupon_period_that_leaves_the_calendar_is_refused_by_name()
    {
        var count = DayCount.Actual365L(new Cycle(new(2026, 3, 31), Frequency.Yearly));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => count.Between(new(9998, 3, 31), new(9999, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => count.Between(new(1, 1, 2), new(2, 3, 31)));
    }

    [Fact]
    public void Coupon_periods_that_cannot_be_are_refused()
    {
        LocalDate[] one = [new(2026, 1, 15)];
        LocalDate[] falling = [new(2026, 1, 15), new(2026, 1, 15)];
        Assert.Throws<ArgumentException>("boundaries", () => DayCount.ActualActualIcma(2, one));
        Assert.Throws<ArgumentException>("boundaries", () => DayCount.ActualActualIcma(2, falling));
        Assert.Throws<ArgumentException>("boundaries", () => DayCount.ActualActualIcma(2, [default, new(2026, 1, 15)]));
        Assert.Throws<ArgumentOutOfRangeException>("periodsPerYear", () => DayCount.Actual365L(0, one));
        Assert.Throws<ArgumentOutOfRangeException>("periodsPerYear", () => DayCount.Actual365L(367, one));
        Assert.Throws<ArgumentException>(
            "couponPeriods",
            () => DayCount.ActualActualIcma(new Cycle(one[0], Frequency.Months(5)))
        );
        Assert.Throws<ArgumentException>(
            "couponPeriods",
            () => DayCount.Actual365L(new Cycle(one[0], Frequency.Weekly))
        );
    }

    [Fact]
    public void Counts_of_equal_terms_are_equal()
    {
        LocalDate[] dates = [new(2026, 1, 15), new(2026, 7, 15)];
        Assert.Equal(DayCount.ActualActualIcma(2, dates), DayCount.ActualActualIcma(2, [.. dates]));
        Assert.NotEqual(DayCount.ActualActualIcma(2, dates), DayCount.Actual365L(2, dates));
        Assert.NotEqual(DayCount.ActualActualIcma(2, dates), DayCount.ActualActualIcma(1, dates));
        Assert.Equal(DayCount.ThirtyE360IsdaUntil(dates[0]), DayCount.ThirtyE360IsdaUntil(dates[0]));
        Assert.NotEqual(DayCount.ThirtyE360IsdaUntil(dates[0]), DayCount.ThirtyE360Isda);
        Assert.Equal(
            DayCount.Business252(BusinessCalendar.MondayToFriday),
            DayCount.Business252(BusinessCalendar.WithWeekend(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday))
        );
    }

    [Fact]
    public void A_count_of_ones_own_keeps_the_promises_of_all_counts()
    {
        var (start, end) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 31));
        DayCount weeks = new WeeksOver52(1);
        Assert.Equal(Fraction.Of(4, 52), weeks.Between(start, end));
        Assert.Equal(30, weeks.Days(start, end));
        Assert.Equal("weeks", weeks.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("end", () => weeks.Between(end, start));
        var broken = Assert.Throws<InvalidOperationException>(() => new WeeksOver52(-1).Between(start, end));
        Assert.Contains("weeks gave -1/13 years from 2026-01-01 to 2026-01-31", broken.Message);
    }

    private static DayCount Named(string name, string terms) =>
        (name, terms.Split(' ')) switch
        {
            (_, ["-"]) => DayCount.Of(name),
            ("30E/360 ISDA", ["until", var date]) => DayCount.ThirtyE360IsdaUntil(Date(date)),
            ("BUS/252", ["Brazil"]) => DayCount.Business252(BrazilianCalendar.Until2023),
            ("ACT/ACT ICMA", [var periods, "a", "year:", .. var boundaries]) => DayCount.ActualActualIcma(
                int.Parse(periods, CultureInfo.InvariantCulture),
                boundaries.Select(Date)
            ),
            _ => throw new InvalidOperationException($"{name} with {terms} is not known to the test."),
        };

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Fraction Ratio(string text)
    {
        var parts = text.Split('/').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return Fraction.Of(parts[0], parts.Length > 1 ? parts[1] : 1);
    }

    private sealed record WeeksOver52(int Sign) : DayCount
    {
        public override string Name => "weeks";

        protected override Fraction BetweenCore(LocalDate start, LocalDate end) =>
            Fraction.Of(Sign * DaysCore(start, end) / 7, 52);
    }
}
