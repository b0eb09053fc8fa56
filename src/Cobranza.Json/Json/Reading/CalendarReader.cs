using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Json.Reading;

/// <summary>Business calendars, and where they move a date.</summary>
internal static class CalendarReader
{
    private const int MaxJoined = 16;

    private static readonly WordTable<DateAdjustment> Adjustments = Words.All<DateAdjustment>();

    private static readonly WordTable<IsoDayOfWeek> Days = Words.All(without: IsoDayOfWeek.None);

    private static readonly WordTable<Func<ObjectNode, BusinessCalendar?>> CalendarKinds = new(
        new Dictionary<string, Func<ObjectNode, BusinessCalendar?>>(StringComparer.Ordinal)
        {
            ["everyDay"] = _ => BusinessCalendar.EveryDay,
            ["mondayToFriday"] = _ => BusinessCalendar.MondayToFriday,
            ["national"] = members => National(members.Required("id")),
            ["withHolidays"] = WithHolidays,
            ["allOpen"] = members => Joined(members, calendars => BusinessCalendar.AllOpen(calendars)),
            ["anyOpen"] = members => Joined(members, calendars => BusinessCalendar.AnyOpen(calendars)),
        }
    );

    public static BusinessCalendar? Calendar(Node? node) => Kinds.Read(node, CalendarKinds);

    public static IsoDayOfWeek? Weekday(Node? node) => node?.Word(Days);

    /// <summary>Calendar and adjustment of an object that has both.</summary>
    public static (BusinessCalendar Calendar, DateAdjustment Adjustment)? Roll(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var roll = RollOf(members);
        members.RefuseOthers();
        return roll;
    }

    /// <inheritdoc cref="Roll"/>
    public static (BusinessCalendar Calendar, DateAdjustment Adjustment)? RollOf(ObjectNode members)
    {
        var calendar = Calendar(members.Required("calendar"));
        var adjustment = members.Required("adjustment")?.Word(Adjustments);
        return calendar is not null && adjustment is { } moved ? (calendar, moved) : null;
    }

    // Looked up one by one: most files name one calendar or none, and each is worked out when it is first asked for.
    private static BusinessCalendar? National(Node? node)
    {
        if (node?.Text() is not { } id)
        {
            return null;
        }

        if (BusinessCalendars.TryFind(id, out var calendar))
        {
            return calendar;
        }

        node.UnknownWord(BusinessCalendars.Ids);
        return null;
    }

    private static BusinessCalendar? WithHolidays(ObjectNode members)
    {
        var name = members.Optional("name")?.Line(BusinessCalendar.MaxNameLength);
        var weekend = members.Required("weekend")?.Values(node => Weekday(node), max: 6);
        var first = members.Optional("firstYear")?.Integer();
        var last = members.Optional("lastYear")?.Integer();
        var holidays = members.Required("holidays")?.Values(node => Values.Date(node));
        var openings = members.Optional("openings")?.Values(node => Values.Date(node)) ?? [];
        return weekend is not null && holidays is not null
            ? members.Build(() =>
            {
                var calendar = BusinessCalendar.WithWeekend([.. weekend]);
                calendar = calendar
                    .Between(firstYear: first ?? calendar.FirstYear, lastYear: last ?? calendar.LastYear)
                    .WithHolidays(holidays)
                    .WithOpenings(openings);
                return name is null ? calendar : calendar.Named(name);
            })
            : null;
    }

    private static BusinessCalendar? Joined(ObjectNode members, Func<BusinessCalendar[], BusinessCalendar> join)
    {
        var calendars = members.Required("calendars")?.List(Calendar, min: 1, max: MaxJoined);
        return calendars is not null ? members.Build(() => join([.. calendars])) : null;
    }
}
