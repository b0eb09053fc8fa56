using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Easter Sunday of the western churches: the Sunday after the first ecclesiastical full moon on or after 21 March.</summary>
/// <remarks>Source: the anonymous Gregorian algorithm (Nature, 20 April 1876), as printed in Meeus, Astronomical Algorithms (1991),
/// chapter 8; exact for every Gregorian year. The letters are those of the source.</remarks>
internal static class EasterSunday
{
    public static LocalDate In(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
