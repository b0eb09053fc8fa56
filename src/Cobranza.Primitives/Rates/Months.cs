using NodaTime;

namespace Cobranza.Rates;

/// <summary>Calendar months between two dates, parts included.</summary>
/// <remarks>
/// <para>Whole months from the start, always counted from the start date itself: a start on the 31st has its months end on the last day of
/// shorter months, and on the 31st again in longer ones. The rest is its days over the days of the month that has begun
/// (our choice: each month costs the same, and each day of one month the same).</para>
/// <para>Source: our choice, because contracts that say "1.5 % a month" seldom say what a part of a month costs. For months of thirty days
/// use twelve times the rate for a year, on ACT/360 or 30E/360.</para>
/// </remarks>
public static class Months
{
    private const int MonthsInYear = 12;

    /// <summary>The months from a start to an end.</summary>
    /// <example>31 January to 28 February 2026 is one month; to 15 March, one month and 15 of the 31 days of the second: 46/31.</example>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public static Fraction Between(LocalDate start, LocalDate end)
    {
        Guard.Date(start);
        Guard.NotBefore(start, end);
        var whole = ((end.Year - start.Year) * MonthsInYear) + end.Month - start.Month;
        if (start.PlusMonths(whole) > end)
        {
            whole--;
        }

        var begun = start.PlusMonths(whole);
        var days = Period.DaysBetween(begun, end);
        return days == 0 ? Fraction.Of(whole) : Fraction.Of(whole) + Fraction.Of(days, DaysInMonthFrom(start, whole));
    }

    // From the start and not from the month begun: one month after 28 February may be 31 March.
    private static int DaysInMonthFrom(LocalDate start, int whole)
    {
        var begun = start.PlusMonths(whole);
        // A month that begins in December ends on the same day of January, also where the calendar has no next year.
        return begun.Month == MonthsInYear ? 31 : Period.DaysBetween(begun, start.PlusMonths(whole + 1));
    }
}
