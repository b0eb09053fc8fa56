using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Names of weekdays and months in both languages, for the texts of rules.</summary>
internal static class CalendarWords
{
    // Longer lists are for data, not for a sentence.
    private const int MostDatesNamed = 10;

    private static readonly string[] EnglishMonths =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] SpanishMonths =
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];

    private static readonly string[] SpanishWeekdays =
    [
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
    ];

    private static readonly string[] EnglishNumbers = ["first", "second", "third", "fourth", "fifth"];

    private static readonly string[] SpanishNumbers = ["primer", "segundo", "tercer", "cuarto", "quinto"];

    /// <summary>The weekday, checked to be one.</summary>
    public static IsoDayOfWeek Weekday(IsoDayOfWeek weekday) =>
        weekday is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? weekday
            : throw new ArgumentOutOfRangeException(nameof(weekday), weekday, "must be a day from Monday to Sunday");

    public static string Of(IsoDayOfWeek weekday, Language language) =>
        language == Language.Spanish ? SpanishWeekdays[(int)weekday - 1] : weekday.ToString();

    public static string Dates(ValueList<LocalDate> dates)
    {
        var named = string.Join(", ", dates.Take(MostDatesNamed).Select(Guard.Text));
        return dates.Count <= MostDatesNamed ? named : Guard.Text($"{named}, … ({dates.Count})");
    }

    public static void NoteDay(Trace trace, string name, AnnualDay day) =>
        trace.Note(
            name,
            Guard.Text($"{day.Day} {EnglishMonths[day.Month - 1]}"),
            Guard.Text($"{day.Day} de {SpanishMonths[day.Month - 1]}")
        );

    public static void NoteMonth(Trace trace, string name, int month) =>
        trace.Note(name, EnglishMonths[month - 1], SpanishMonths[month - 1]);

    public static void NoteWeekday(Trace trace, string name, IsoDayOfWeek weekday) =>
        trace.Note(name, Of(weekday, Language.English), Of(weekday, Language.Spanish));

    // As text, for a number would be written with a thousands separator.
    public static void NoteYear(Trace trace, string name, int year) => trace.Note(name, Guard.Text($"{year}"));

    public static void NoteNumber(Trace trace, string name, int number) =>
        trace.Note(name, EnglishNumbers[number - 1], SpanishNumbers[number - 1]);
}
