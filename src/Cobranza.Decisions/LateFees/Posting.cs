using NodaTime;

namespace Cobranza.LateFees;

/// <summary>When an accrued charge is posted: at once, or only after some days; it accrues from the day after the due date either way.</summary>
public sealed record Posting
{
    /// <summary>Longest delay: 366 days, our choice, because a charge posted after more than a year is a mistake.</summary>
    public const int MaxDays = 366;

    private Posting(int days) => Days = days;

    /// <summary>Posted from the first late day.</summary>
    public static Posting Immediate { get; } = new(0);

    /// <summary>Calendar days after the due date through which nothing is posted, the last one included.</summary>
    public int Days { get; }

    /// <summary>Posted only after a number of days; then the whole charge since the due date.</summary>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static Posting DelayedBy(int days) => new(Guard.InRange(days, 0, MaxDays));

    /// <summary>Whether a charge may be posted on a day.</summary>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    public bool IsOpenOn(LocalDate asOf, LocalDate dueOn)
    {
        Guard.Date(asOf);
        Guard.Date(dueOn);

        // Counted as days gone by, because due date plus delay can lie after the last date there is.
        return Period.DaysBetween(dueOn, asOf) > Days;
    }

    /// <summary>The delay in words, independent of the current culture.</summary>
    public override string ToString() => Days == 0 ? "Immediate" : Guard.Text($"DelayedBy({Days} days)");
}
