using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>The national holidays of Brazil from 2000 to 2023, from their rules: what the published BUS/252 cases count on.</summary>
internal static class BrazilianCalendar
{
    private static readonly (int Month, int Day)[] Fixed =
    [
        (1, 1),
        (4, 21),
        (5, 1),
        (9, 7),
        (10, 12),
        (11, 2),
        (11, 15),
        (12, 25),
    ];

    // Carnival, Good Friday and Corpus Christi, in days from Easter.
    private static readonly int[] FromEaster = [-48, -47, -2, 60];

    public static BusinessCalendar Until2023 { get; } =
        BusinessCalendar.MondayToFriday.WithHolidays(Enumerable.Range(2000, 24).SelectMany(Holidays));

    private static IEnumerable<LocalDate> Holidays(int year) =>
        Fixed
            .Select(day => new LocalDate(year, day.Month, day.Day))
            .Concat(FromEaster.Select(days => Easter(year).PlusDays(days)));

    // The rule of Gauss, as corrected for the Gregorian calendar (the anonymous algorithm of 1876).
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var days = h + l - (7 * m) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
