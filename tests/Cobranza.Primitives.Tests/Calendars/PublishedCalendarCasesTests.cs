using Cobranza.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests;

/// <summary>Due dates that others computed, each with the holidays it was computed with.</summary>
public sealed class PublishedCalendarCasesTests
{
    public static TheoryData<string, string, string, string, string, string> Conventions() =>
        new(Facts.Rows("business-day-conventions.csv").Select(row => (row[0], row[1], row[2], row[3], row[4], row[5])));

    public static TheoryData<string, string, int, string, string, string, string> NetDays() =>
        new(
            Facts
                .Rows("net-days-rolled.csv")
                .Select(row => (row[0], row[1], Number(row[2]), row[3], row[4], row[5], row[6]))
        );

    public static TheoryData<string, string, int, string, string> BusinessDays() =>
        new(Facts.Rows("business-days-after.csv").Select(row => (row[0], row[1], Number(row[2]), row[3], row[4])));

    public static TheoryData<string> Easters() => [.. Facts.Rows("easter-sundays.csv").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Conventions))]
    public void A_date_goes_where_the_convention_sends_it(
        string id,
        string convention,
        string date,
        string weekend,
        string holidays,
        string expected
    )
    {
        var days = weekend.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<IsoDayOfWeek>);
        var calendar = BusinessCalendar.WithWeekend([.. days]).WithHolidays(Dates(holidays));
        Assert.Equal((id, expected), (id, Text(By(convention, calendar, Date(date)))));
    }

    [Theory]
    [MemberData(nameof(NetDays))]
    public void A_net_term_ends_on_the_published_business_day(
        string id,
        string issued,
        int days,
        string convention,
        string holidays,
        string unadjusted,
        string expected
    )
    {
        var due = Date(issued).PlusDays(days);
        var calendar = BusinessCalendar.MondayToFriday.WithHolidays(Dates(holidays));
        Assert.Equal((id, unadjusted, expected), (id, Text(due), Text(By(convention, calendar, due))));
    }

    [Theory]
    [MemberData(nameof(BusinessDays))]
    public void So_many_business_days_end_on_the_published_day(
        string id,
        string issued,
        int days,
        string holidays,
        string expected
    )
    {
        var calendar = BusinessCalendar.MondayToFriday.WithHolidays(Dates(holidays));
        Assert.Equal((id, expected), (id, Text(calendar.AddBusinessDays(Date(issued), days))));
        Assert.Equal(days, calendar.BusinessDaysBetween(Date(issued), Date(expected)));
    }

    [Theory]
    [MemberData(nameof(Easters))]
    public void Easter_is_on_the_published_Sunday(string easter) =>
        Assert.Equal([Date(easter)], HolidayRule.Easter().In(Date(easter).Year));

    [Fact]
    public void The_nearest_business_day_of_others_is_the_later_of_two_and_ours_the_earlier()
    {
        var ties = Facts
            .Rows("business-day-conventions.csv")
            .Where(row => row[1] == "NearestGeometric")
            .Select(row =>
                (
                    Calendar: BusinessCalendar.MondayToFriday.WithHolidays(Dates(row[4])),
                    Date: Date(row[2]),
                    To: Date(row[5])
                )
            )
            .Where(row => row.Calendar.Adjust(row.Date, DateAdjustment.Nearest) != row.To)
            .ToList();
        Assert.Equal(10, ties.Count);
        Assert.All(
            ties,
            tie => Assert.Equal(tie.To - tie.Date, tie.Date - tie.Calendar.Adjust(tie.Date, DateAdjustment.Nearest))
        );
    }

    // Conventions that are not ours are composed of those that are: the sources' own definitions, in one line each.
    private static LocalDate By(string convention, BusinessCalendar calendar, LocalDate date)
    {
        var (after, before) = (
            calendar.Adjust(date, DateAdjustment.Following),
            calendar.Adjust(date, DateAdjustment.Preceding)
        );
        return convention switch
        {
            "NoAdjust" => calendar.Adjust(date, DateAdjustment.None),
            "Following" => after,
            "Preceding" => before,
            "ModifiedFollowing" => calendar.Adjust(date, DateAdjustment.ModifiedFollowing),
            "ModifiedPreceding" => calendar.Adjust(date, DateAdjustment.ModifiedPreceding),

            // The later of two that are equally near; ours is the earlier one.
            "NearestGeometric" => after - date == date - before ? after : calendar.Adjust(date, DateAdjustment.Nearest),

            // ISDA: Sundays and Mondays go on, other days back.
            "Nearest" => date.DayOfWeek is IsoDayOfWeek.Sunday or IsoDayOfWeek.Monday ? after : before,

            // Neither over the end of the month nor over its middle, the 15th.
            "HalfMonthModifiedFollowing" or "ModifiedFollowingBiMonthly" => after.Month == date.Month
            && (date.Day > 15 || after.Day <= 15)
                ? after
                : before,
            _ => throw new InvalidOperationException($"The convention {convention} is unknown."),
        };
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<LocalDate> Dates(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Date);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
