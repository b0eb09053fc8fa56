using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Schedules;

/// <summary>On which day of the month the dates of a schedule fall; in a shorter month on its last day.</summary>
/// <remarks>A fixed day, or one that follows from the date a cycle is counted from. Equal when they name the same day.</remarks>
public sealed record RollDay
{
    private const int LastDay = 31;

    private RollDay(int? day, bool keepsEndOfMonth) => (Day, KeepsEndOfMonth) = (day, keepsEndOfMonth);

    /// <summary>The day of the anchor: from 30 November on the 30th, in February on the last day.</summary>
    public static RollDay OfAnchor { get; } = new(null, keepsEndOfMonth: false);

    /// <summary>The day of the anchor, but from the last day of a month always the last: from 30 November to 31 December.</summary>
    public static RollDay OfAnchorOrEndOfMonth { get; } = new(null, keepsEndOfMonth: true);

    /// <summary>The last day of every month; the same as day 31.</summary>
    public static RollDay EndOfMonth { get; } = Of(LastDay);

    /// <summary>The fixed day, 1 to 31; <see langword="null"/> if it follows from the anchor.</summary>
    public int? Day { get; }

    /// <summary>Whether an anchor on the last day of its month means the last day of every month.</summary>
    public bool KeepsEndOfMonth { get; }

    /// <summary>A fixed day of the month.</summary>
    /// <param name="day">1 to 31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside that range.</exception>
    public static RollDay Of(int day) => new(Guard.InRange(day, 1, LastDay), keepsEndOfMonth: false);

    /// <summary>The day in the month of the date: on the 17th, 4 June leads to 17 June.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    public LocalDate InMonthOf(LocalDate date) => In(Guard.Date(date), DayFrom(date));

    /// <summary>The contractual date behind one that a calendar has moved already; the date itself if none is.</summary>
    /// <remarks>
    /// Contracts often write only the moved date: Monday 18 August 2014 for the 17th, a Sunday. A contractual date is looked for
    /// in the month of the date, then in the one before and the one after.
    /// </remarks>
    /// <param name="adjusted">The date as written.</param>
    /// <param name="calendar">The calendar that moved it.</param>
    /// <param name="adjustment">How it was moved.</param>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of these months lies outside the years of the calendar.</exception>
    public LocalDate BeforeAdjustment(LocalDate adjusted, BusinessCalendar calendar, DateAdjustment adjustment)
    {
        Guard.Date(adjusted);
        Guard.NotNull(calendar);
        Guard.Defined(adjustment);
        foreach (var months in (ReadOnlySpan<int>)[0, -1, 1])
        {
            if (Neighbor(adjusted, months) is { } month && In(month, DayFrom(adjusted)) is var contractual)
            {
                if (contractual == adjusted || calendar.Adjust(contractual, adjustment) == adjusted)
                {
                    return contractual;
                }
            }
        }

        return adjusted;
    }

    /// <summary>The day in English: <c>on day 17</c>, <c>on the last day of the month</c>.</summary>
    public override string ToString() =>
        Day switch
        {
            null => KeepsEndOfMonth
                ? "on the day of the anchor, or the last day of the month"
                : "on the day of the anchor",
            LastDay => "on the last day of the month",
            { } day => Guard.Text($"on day {day}"),
        };

    /// <summary>The day of the month that this means for dates counted from an anchor: 1 to 31.</summary>
    internal int DayFrom(LocalDate anchor) =>
        Day ?? (KeepsEndOfMonth && anchor.Day == DaysInMonth(anchor) ? LastDay : anchor.Day);

    /// <summary>A day in the month of a date, or the last day of a shorter month.</summary>
    internal static LocalDate In(LocalDate month, int day)
    {
        var there = Math.Min(day, DaysInMonth(month));
        // In year 1 alone the way can lead out of the calendar: 1 January counts as a missing date.
        return month.Year > 1
            ? new(month.Year, month.Month, there)
            : Guard.PlusDays(month, there - month.Day, nameof(day));
    }

    private static LocalDate? Neighbor(LocalDate date, int months) =>
        months == 0 ? date
        : date.Year is > 1 and < 9999 ? date.PlusMonths(months)
        : null;

    private static int DaysInMonth(LocalDate date) => CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);
}
