using Cobranza.Calendars;

namespace Cobranza.Json.Writing;

/// <summary>Business calendars, and where they move a date.</summary>
internal static class CalendarWriter
{
    public static void Roll(JsonOut json, BusinessCalendar calendar, DateAdjustment adjustment) =>
        json.Object("roll", () => RollInto(json, calendar, adjustment));

    public static void RollInto(JsonOut json, BusinessCalendar calendar, DateAdjustment adjustment)
    {
        json.Object("calendar", () => Calendar(json, calendar));
        json.Word("adjustment", adjustment);
    }

    // A calendar has one form: its own word, the id of a national one, or its days written out.
    public static void Calendar(JsonOut json, BusinessCalendar calendar)
    {
        if (calendar == BusinessCalendar.EveryDay)
        {
            json.Kind("everyDay");
        }
        else if (calendar == BusinessCalendar.MondayToFriday)
        {
            json.Kind("mondayToFriday");
        }
        else if (BusinessCalendars.IdOf(calendar) is { } id)
        {
            json.Kind("national");
            json.Text("id", id);
        }
        else
        {
            WithHolidays(json, calendar);
        }
    }

    private static void WithHolidays(JsonOut json, BusinessCalendar calendar)
    {
        var plain = BusinessCalendar.WithWeekend(calendar.Weekend.AsSpan());
        json.Kind("withHolidays");
        json.TextIf("name", calendar.Name == plain.Name ? null : calendar.Name);
        json.Texts("weekend", calendar.Weekend, day => Words.Of(day));
        if (calendar.FirstYear != plain.FirstYear || calendar.LastYear != plain.LastYear)
        {
            json.Number("firstYear", calendar.FirstYear);
            json.Number("lastYear", calendar.LastYear);
        }

        json.Texts("holidays", calendar.Holidays, date => Guard.Text(date));
        if (!calendar.Openings.IsEmpty)
        {
            json.Texts("openings", calendar.Openings, date => Guard.Text(date));
        }
    }
}
