using NodaTime;

namespace Cobranza.DayCounts;

/// <summary>Counts the days called 29 February.</summary>
internal static class LeapDays
{
    /// <summary>How many lie after the start and on or before the end.</summary>
    public static int After(LocalDate start, LocalDate end) => Before(end) + On(end) - Before(start) - On(start);

    /// <summary>How many lie on or after the start and before the end.</summary>
    public static int From(LocalDate start, LocalDate end) => Before(end) - Before(start);

    public static int InYear(int year) => CalendarSystem.Iso.IsLeapYear(year) ? 1 : 0;

    private static int Before(LocalDate date)
    {
        var years = date.Year - 1;
        return (years / 4) - (years / 100) + (years / 400) + (date.Month > 2 ? InYear(date.Year) : 0);
    }

    private static int On(LocalDate date) => date is { Month: 2, Day: 29 } ? 1 : 0;
}
