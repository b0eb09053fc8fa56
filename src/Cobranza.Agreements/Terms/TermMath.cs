using NodaTime;

namespace Cobranza.Terms;

/// <summary>Month arithmetic with one clamp for all steps: day 31 is the last day of a shorter month.</summary>
internal static class TermMath
{
    // No step leads further than ten years, so only near the end of the calendar must a sum be checked.
    private const int SafeYears = 9_980;

    public static LocalDate PlusDays(LocalDate date, int days) =>
        date.Year < SafeYears ? date.PlusDays(days) : Guard.PlusDays(date, days);

    public static LocalDate PlusMonths(LocalDate date, int months) =>
        date.Year < SafeYears ? date.PlusMonths(months) : Guard.PlusMonths(date, months);

    public static LocalDate EndOfMonth(LocalDate date) => date.PlusDays(DaysInMonth(date) - date.Day);

    // The platform's table is quicker than asking the calendar, and the same for the years 1 to 9999.
    public static int DaysInMonth(LocalDate date) => DateTime.DaysInMonth(date.Year, date.Month);

    /// <summary>A day of the month that lies so many months ahead.</summary>
    public static LocalDate DayOfMonth(LocalDate date, int monthsAhead, int day)
    {
        var month = (date.Year * 12) + date.Month - 1 + monthsAhead;
        var (year, index) = Math.DivRem(month, 12);
        if (year > 9_999)
        {
            // One voice for all sums that leave the calendar.
            Guard.PlusMonths(date, monthsAhead);
        }

        return new(year, index + 1, Math.Min(day, DateTime.DaysInMonth(year, index + 1)));
    }
}
