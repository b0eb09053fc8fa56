using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Discounts;

/// <summary>Until when a payment is early enough: a last day, how it rolls, and how many days after it are tolerated.</summary>
/// <remarks>
/// <para>The last day is included. If it is no business day it stays, unless <see cref="Rolled"/> says where it goes; it is moved once, and
/// never from on or after the issue date to before it.</para>
/// <para>No window reaches beyond the due date, tolerance included.</para>
/// </remarks>
public sealed record DiscountWindow
{
    /// <summary>Longest window of plain days: 3,660, our choice, because a window beyond ten years is a typing error.</summary>
    public const int MaxDays = DateStep.MaxDays;

    /// <summary>Most days of tolerance: 31, our choice, because more than a month is another window.</summary>
    public const int MaxTolerance = 31;

    private DiscountWindow(DueRule until, BusinessCalendar calendar, DateAdjustment adjustment, int tolerance) =>
        (Until, Calendar, Adjustment, Tolerance) = (until, calendar, adjustment, tolerance);

    /// <summary>The rule that leads to the last day.</summary>
    public DueRule Until { get; }

    /// <summary>The calendar that tells business days; every day is one unless <see cref="Rolled"/> says otherwise.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Where the last day goes if it is no business day; it stays unless <see cref="Rolled"/> says otherwise.</summary>
    public DateAdjustment Adjustment { get; }

    /// <summary>Calendar days after the last day on which a payment still earns the discount.</summary>
    public int Tolerance { get; }

    /// <summary>Calendar days after the issue date, where the last day is just that; <see langword="null"/> otherwise.</summary>
    public int? Days =>
        Until is DueRule.Chain { Start: BaseDate.Issue, Steps: [PlusDaysStep plus] } && !Rolls ? plus.Days : null;

    /// <summary>The base dates that must be known before the last day can be told.</summary>
    public ValueList<BaseDate> Needs => Until.Needs;

    internal bool Rolls => Adjustment != DateAdjustment.None && Calendar != BusinessCalendar.EveryDay;

    /// <summary>A number of calendar days after the issue date.</summary>
    /// <param name="days">From 0 up to and including <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static DiscountWindow OfDays(int days) => To(DueRule.FromIssue(DateStep.PlusDays(days)));

    /// <summary>A last day by a rule: steps from a base date, or the later or earlier of several days.</summary>
    /// <example>The 10th of the following month: <c>DueRule.FromIssue(DateStep.DayOfMonth(10, monthsAhead: 1))</c>.</example>
    /// <exception cref="ArgumentNullException">The rule is missing.</exception>
    /// <exception cref="ArgumentException">It counts from a previous portion: a window belongs to the whole invoice.</exception>
    public static DiscountWindow To(DueRule lastDay) =>
        Guard.NotNull(lastDay).Needs.Contains(BaseDate.PreviousPortion)
            ? throw new ArgumentException("must not count from a previous portion", nameof(lastDay))
            : new(lastDay, BusinessCalendar.EveryDay, DateAdjustment.None, tolerance: 0);

    /// <summary>The same window, its last day moved to a business day; an earlier choice is replaced.</summary>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The adjustment is unknown.</exception>
    public DiscountWindow Rolled(BusinessCalendar calendar, DateAdjustment adjustment) =>
        new(Until, Guard.NotNull(calendar), Guard.Defined(adjustment), Tolerance);

    /// <summary>The same window, in which a payment a few days late still earns the discount; an earlier choice is replaced.</summary>
    /// <remarks>The tolerated days count from the last day as rolled. Offers do not name them, but say so where they are used.</remarks>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="MaxTolerance"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public DiscountWindow Tolerating(int days) =>
        new(Until, Calendar, Adjustment, Guard.InRange(days, 0, MaxTolerance));

    /// <summary>The last day for an invoice with these dates, as agreed and as rolled; tolerance is not part of it.</summary>
    /// <exception cref="ArgumentNullException">The dates are missing.</exception>
    /// <exception cref="ArgumentException">A base date that the window <see cref="Needs"/> is not known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years of the calendar.</exception>
    public DueDate LastDay(TermDates dates)
    {
        var agreed = Until.On(Guard.NotNull(dates));
        var rolled = Calendar.Adjust(agreed, Adjustment);
        return new(agreed, agreed < dates.IssuedOn ? rolled : LocalDate.Max(rolled, dates.IssuedOn));
    }

    /// <summary>The window in words, as data.</summary>
    public Explanation Describe() => WindowText.Of(this);

    /// <summary>The window in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    /// <summary>Whether a payment on a day is early enough, with the reason if it is not, or only just.</summary>
    internal bool IsOpen(DiscountFacts facts, LocalDate asOf, Trace? trace)
    {
        var tolerated = facts.WithTolerance ? Tolerance : 0;

        // Counted as days gone by, because issue date plus window can lie after the last date there is.
        if (Days is { } days && Period.DaysBetween(facts.IssuedOn, asOf) <= days)
        {
            return true;
        }

        var last = LastDay(facts.Dates);
        if (trace is not null && last.Contractual != last.Effective)
        {
            trace.Open(DiscountRules.WindowMoved).Note("agreed", last.Contractual).Note("last-day", last.Effective);
        }

        var late = Period.DaysBetween(last.Effective, asOf);
        if (late > 0 && late <= tolerated)
        {
            trace
                ?.Open(DiscountRules.Tolerated)
                .Note("last-day", last.Effective)
                .Note("as-of", asOf)
                .Note("days", Tolerance);
        }
        else if (late > 0)
        {
            trace?.Open(DiscountRules.WindowOver).Note("last-day", last.Effective).Note("as-of", asOf);
        }

        return late <= tolerated;
    }
}
