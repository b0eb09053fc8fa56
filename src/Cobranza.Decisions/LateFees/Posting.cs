using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>When an accrued charge is posted: at once, or only after some days; it accrues from the day after the due date either way.</summary>
public sealed record Posting
{
    /// <summary>Longest delay: 366 days, our choice, because a charge posted after more than a year is a mistake.</summary>
    public const int MaxDays = 366;

    private Posting(int days, BusinessCalendar? calendar = null) => (Days, Calendar) = (days, calendar);

    /// <summary>Posted from the first late day.</summary>
    public static Posting Immediate { get; } = new(0);

    /// <summary>Days after the due date through which nothing is posted, the last one included.</summary>
    public int Days { get; }

    /// <summary>The calendar whose business days are counted; <see langword="null"/> where calendar days are.</summary>
    public BusinessCalendar? Calendar { get; }

    /// <summary>Posted only after a number of days; then the whole charge since the due date.</summary>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static Posting DelayedBy(int days) => new(Guard.InRange(days, 0, MaxDays));

    /// <summary>Posted only after a number of business days; then the whole charge since the due date.</summary>
    /// <param name="days">Business days, from 0 up to and including <see cref="MaxDays"/>.</param>
    /// <param name="calendar">Which days are business days.</param>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static Posting DelayedByBusinessDays(int days, BusinessCalendar calendar) =>
        new(Guard.InRange(days, 0, MaxDays), Guard.NotNull(calendar));

    /// <summary>Whether a charge may be posted on a day.</summary>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The delay leads outside the business calendar.</exception>
    public bool IsOpenOn(LocalDate asOf, LocalDate dueOn)
    {
        Guard.Date(asOf);
        Guard.Date(dueOn);

        // Counted as days gone by, because due date plus delay can lie after the last date there is.
        var gone = Period.DaysBetween(dueOn, asOf);
        return gone > Days && (Calendar is null || Days == 0 || asOf > Calendar.AddBusinessDays(dueOn, Days));
    }

    /// <summary>The delay in words, independent of the current culture.</summary>
    public override string ToString() =>
        Days == 0 ? "Immediate"
        : Calendar is null ? Guard.Text($"DelayedBy({Days} days)")
        : Guard.Text($"DelayedBy({Days} business days of {Calendar.Name})");
}
