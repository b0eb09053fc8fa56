namespace Cobranza.Calendars;

/// <summary>Why a day is closed, in English and Spanish.</summary>
internal static class CalendarRules
{
    public static Rule Weekend { get; } =
        new(
            "calendars.weekend-day",
            "{date} is not a business day: {weekday} ({calendar})",
            "El {date} no es día hábil: {weekday} ({calendar})"
        );

    public static Rule Holiday { get; } =
        new(
            "calendars.holiday",
            "{date} is not a business day: {holiday} ({calendar})",
            "El {date} no es día hábil: {holiday} ({calendar})"
        );

    public static Rule MovedHoliday { get; } =
        new(
            "calendars.moved-holiday",
            "{date} is not a business day: {holiday}, moved from {moved-from} ({calendar})",
            "El {date} no es día hábil: {holiday}, trasladado del {moved-from} ({calendar})"
        );

    public static Rule Unnamed { get; } =
        new(
            "calendars.unnamed-holiday",
            "{date} is not a business day: a holiday of the calendar ({calendar})",
            "El {date} no es día hábil: festivo del calendario ({calendar})"
        );

    public static Rule Joined { get; } =
        new(
            "calendars.closed-together",
            "{date} is not a business day of the joint calendar ({calendar})",
            "El {date} no es día hábil en el calendario conjunto ({calendar})"
        );
}
