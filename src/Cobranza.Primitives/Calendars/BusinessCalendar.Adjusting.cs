using NodaTime;

namespace Cobranza.Calendars;

public sealed partial record BusinessCalendar
{
    // Farther than any day of the calendar: there is no business day on that side within its years.
    private const int Nowhere = int.MaxValue / 2;

    /// <summary>The day itself if it is a business day, else the one that the adjustment names.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The business day lies more than <see cref="SearchDays"/> days away, or the date or the business day is outside the calendar's years.
    /// </exception>
    public LocalDate Adjust(LocalDate date, DateAdjustment adjustment)
    {
        var day = Day(date);
        var number = _index.CountThrough(day, out var isOpen);
        if (Guard.Defined(adjustment) == DateAdjustment.None || isOpen)
        {
            return date;
        }

        var reached = adjustment switch
        {
            DateAdjustment.Following => After(number),
            DateAdjustment.Preceding => Before(number),
            DateAdjustment.ModifiedFollowing => After(number) is var after && after < FirstOfNextMonth(date, day)
                ? after
                : Before(number),
            DateAdjustment.ModifiedPreceding => Before(number) is var before && before > day - date.Day
                ? before
                : After(number),
            _ => Nearest(day, Before(number), After(number)),
        };
        if (reached is Nowhere or (-Nowhere))
        {
            throw Outside(
                nameof(date),
                Guard.Text(date),
                Guard.Text($"has no business day {adjustment}; the next one lies")
            );
        }

        return Math.Abs(reached - day) <= SearchDays
            ? DateOf(reached)
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                Guard.Text(date),
                Guard.Text($"has no business day within {SearchDays} days in the calendar '{Name}'")
            );
    }

    private static int FirstOfNextMonth(LocalDate date, int day) =>
        day - date.Day + 1 + CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);

    private int Before(int number) => number >= _firstNumber ? _index.DayOf(number) : -Nowhere;

    private int After(int number) => number < _lastNumber ? _index.DayOf(number + 1) : Nowhere;

    // A side without a business day may have one just outside the calendar's years; only where that could not be nearer is the other certain.
    private int Nearest(int day, int before, int after) =>
        after == Nowhere ? (day - before <= _lastDay + 1 - day ? before : Nowhere)
        : before == -Nowhere ? (after - day < day - (_firstDay - 1) ? after : -Nowhere)
        : after - day < day - before ? after
        : before;
}
