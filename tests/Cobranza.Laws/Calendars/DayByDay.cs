using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>A calendar that looks at one day after the other: slow, and too plain to be wrong.</summary>
internal sealed class DayByDay(BusinessCalendar calendar)
{
    private readonly HashSet<IsoDayOfWeek> _weekend = [.. calendar.Weekend];
    private readonly HashSet<LocalDate> _holidays = [.. calendar.Holidays];
    private readonly HashSet<LocalDate> _openings = [.. calendar.Openings];

    public bool IsOpen(LocalDate date) =>
        _openings.Contains(date) || !(_holidays.Contains(date) || _weekend.Contains(date.DayOfWeek));

    public LocalDate Add(LocalDate date, int days)
    {
        for (var left = Math.Abs(days); left > 0; left -= IsOpen(date) ? 1 : 0)
        {
            date = date.PlusDays(Math.Sign(days));
        }

        return date;
    }

    /// <summary>The open days after the start up to and including the end.</summary>
    public int Count(LocalDate start, LocalDate end) =>
        Enumerable.Range(1, Period.DaysBetween(start, end)).Count(days => IsOpen(start.PlusDays(days)));

    public LocalDate Adjust(LocalDate date, DateAdjustment adjustment)
    {
        if (adjustment == DateAdjustment.None || IsOpen(date))
        {
            return date;
        }

        var (before, after) = (Add(date, -1), Add(date, 1));
        return adjustment switch
        {
            DateAdjustment.Following => after,
            DateAdjustment.Preceding => before,
            DateAdjustment.ModifiedFollowing => MonthOf(after) == MonthOf(date) ? after : before,
            DateAdjustment.ModifiedPreceding => MonthOf(before) == MonthOf(date) ? before : after,
            _ => Period.DaysBetween(date, after) < Period.DaysBetween(before, date) ? after : before,
        };
    }

    public IEnumerable<LocalDate> OpenDaysOfMonth(LocalDate date) =>
        Enumerable
            .Range(1, CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month))
            .Select(day => new LocalDate(date.Year, date.Month, day))
            .Where(IsOpen);

    private static (int Year, int Month) MonthOf(LocalDate date) => (date.Year, date.Month);
}
