using NodaTime;

namespace Cobranza.Terms;

/// <summary>Days of the week and months in words, for the text that a customer reads.</summary>
internal static class CalendarWords
{
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

    public static (string English, string Spanish) Weekday(IsoDayOfWeek day) =>
        day switch
        {
            IsoDayOfWeek.Monday => ("Monday", "lunes"),
            IsoDayOfWeek.Tuesday => ("Tuesday", "martes"),
            IsoDayOfWeek.Wednesday => ("Wednesday", "miércoles"),
            IsoDayOfWeek.Thursday => ("Thursday", "jueves"),
            IsoDayOfWeek.Friday => ("Friday", "viernes"),
            IsoDayOfWeek.Saturday => ("Saturday", "sábado"),
            _ => ("Sunday", "domingo"),
        };

    /// <summary>A date of the year; 29 February is said to be what it means, the last day of February.</summary>
    public static (string English, string Spanish) Date(AnnualDate date) =>
        (date.Month, date.Day) is (2, 29)
            ? ("the last day of February", "último día de febrero")
            : (
                Guard.Text($"{date.Day} {EnglishMonths[date.Month - 1]}"),
                Guard.Text($"{date.Day} de {SpanishMonths[date.Month - 1]}")
            );
}
