using Cobranza.DayCounts;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests;

public sealed class DayCountTests
{
    public static TheoryData<string, string, string, string, string, string> Published() =>
        new(Facts.Rows("day-counts.csv").Select(row => (row[0], row[1], row[2], row[3], row[4], row[5])));

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_days_and_fractions_come_out(
        string name,
        string start,
        string end,
        string days,
        string fraction,
        string source
    )
    {
        var count = Named(name);
        var (from, to) = (Date(start), Date(end));
        Assert.True(count.Between(from, to).Equals(Ratio(fraction)), $"{name} {start} {end}: {source} says {fraction}");
        if (days != "-")
        {
            Assert.Equal(days, count.Days(from, to).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
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

    private static DayCount Named(string name) =>
        new[] { DayCount.Actual365Fixed, DayCount.Actual360, DayCount.ThirtyE360 }.Single(count => count.Name == name);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Fraction Ratio(string text)
    {
        var parts = text.Split('/')
            .Select(part => long.Parse(part, System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        return Fraction.Of(parts[0], parts[1]);
    }
}
