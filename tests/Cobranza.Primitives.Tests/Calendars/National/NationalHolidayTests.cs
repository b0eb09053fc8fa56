using Cobranza.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests;

/// <summary>The holidays of each calendar, against tables computed by others and against single days that an act decides.</summary>
public sealed class NationalHolidayTests
{
    private const string Closed = "closed";

    private static readonly string[][] Differences = [.. Facts.Rows("holiday-differences.csv")];

    public static TheoryData<string> Calendars => [.. BusinessCalendars.Ids];

    public static TheoryData<string, string, string, string> Decided() =>
        new(Facts.Rows("holiday-facts.csv").Select(row => (row[0], row[1], row[2], row[3])));

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Closed_weekdays_of_every_year_are_those_of_an_independent_table_but_for_the_named_differences(string id)
    {
        var calendar = Calendar(id);
        var ours = calendar.Holidays.ToHashSet();
        var theirs = Facts.Rows($"holidays-{id}.csv").Select(row => Date(row[0])).ToHashSet();
        var expected = Differences.Where(row => row[0] == id).Select(row => $"{row[1]} {row[2]}").Order();
        var found = ours.Except(theirs)
            .Select(date => $"{Text(date)} closed")
            .Concat(theirs.Except(ours).Select(date => $"{Text(date)} open"))
            .Order();
        Assert.Equal(expected, found);
        Assert.Equal(calendar.FirstYear, theirs.Min().Year);
        Assert.Equal(calendar.LastYear, theirs.Max().Year);
    }

    [Theory]
    [MemberData(nameof(Decided))]
    public void A_day_that_an_act_decides_is_as_the_act_says(string id, string day, string business, string source)
    {
        var calendar = Calendar(id);
        var date = Date(day);
        if (business == "refused")
        {
            Assert.Throws<ArgumentOutOfRangeException>("date", () => calendar.IsBusinessDay(date));
        }
        else
        {
            Assert.True(calendar.IsBusinessDay(date) == (business != Closed), $"{day} must be {business}: {source}");
        }
    }

    [Fact]
    public void Every_difference_names_a_calendar_that_is_here() =>
        Assert.All(Differences, row => Assert.Contains(row[0], BusinessCalendars.Ids));

    private static BusinessCalendar Calendar(string id) =>
        BusinessCalendars.TryFind(id, out var calendar)
            ? calendar
            : throw new InvalidOperationException($"There is no calendar {id}.");

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
