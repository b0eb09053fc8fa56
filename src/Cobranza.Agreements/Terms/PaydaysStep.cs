using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

/// <summary>The day on which a debtor who pays on certain days really pays next: paydays, closed periods, postponements and business days together.</summary>
/// <remarks>
/// <para>Resolved to a fixed point: the day lies outside every closed period, is a payday (or the day that a payday is postponed or moved to), is not
/// postponed itself, and is a business day. From that day the step leads to that day again.</para>
/// <para>Paydays are tried in order. A payday inside a closed period is skipped. An open one is postponed and moved to a business day for as long as
/// either applies; if that ends in a closed period or before the day reached so far, the payday is lost and the next one is tried.
/// A payday that has gone by still counts if the day it was moved to has not: the 5th on a Sunday is paid on Monday the 6th.</para>
/// </remarks>
/// <example>Paydays 5 and 10, closed from 1 February to 1 April: from 1 February 2021 to 5 April 2021.</example>
public sealed record PaydaysStep : DateStep
{
    /// <summary>Most closed periods: 64, our choice, because nobody lists more.</summary>
    public const int MaxClosedPeriods = 64;

    /// <summary>Most postponements: 366, our choice, because they are listed for a year at most.</summary>
    public const int MaxPostponements = 366;

    /// <summary>Most paydays tried before the search is given up: 1,000, our choice, because it covers decades of monthly paydays.</summary>
    public const int MaxTries = 1_000;

    internal PaydaysStep(DateStep payday)
        : this(Guard.NotNull(payday), [], [], BusinessCalendar.EveryDay, DateAdjustment.Following)
    {
        if (
            payday is PlusDaysStep { Days: > 0 } or PlusBusinessDaysStep { Days: > 0 } or PlusMonthsStep { Months: > 0 }
        )
        {
            throw new ArgumentException(
                $"never stays where it is, so that it names no payday: {payday}",
                nameof(payday)
            );
        }
    }

    private PaydaysStep(
        DateStep payday,
        ValueList<ClosedPeriod> closedPeriods,
        ValueList<Postponement> postponements,
        BusinessCalendar calendar,
        DateAdjustment adjustment
    )
    {
        Payday = payday;
        ClosedPeriods = closedPeriods;
        Postponements = postponements;
        Calendar = calendar;
        Adjustment = adjustment;
        MovesDays = calendar != BusinessCalendar.EveryDay;
        StaysOnPaydays =
            payday
                is PlusDaysStep
                    or DaysOfMonthStep
                    or DatesOfYearStep
                    or NextWeekdayStep
                    or EndOfMonthStep
                    or LastBusinessDayOfMonthStep;
    }

    /// <summary>The next payday on or after a day; <c>PlusDays(0)</c> where every day is one.</summary>
    public DateStep Payday { get; }

    /// <summary>When the debtor pays nothing.</summary>
    public ValueList<ClosedPeriod> ClosedPeriods { get; }

    /// <summary>Single days paid later, earliest first.</summary>
    public ValueList<Postponement> Postponements { get; }

    /// <summary>Which days are business days; every day unless <see cref="OnBusinessDays"/> says otherwise.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Where a payday goes that is no business day.</summary>
    public DateAdjustment Adjustment { get; }

    /// <inheritdoc/>
    protected override Rule Rule => IsEveryDay ? PaydayTexts.OpenDay : PaydayTexts.Payday;

    /// <summary>Whether a calendar can move a payday.</summary>
    internal bool MovesDays { get; }

    /// <summary>Whether the payday's own step is known to stay where it is on a payday, so that this need not be checked each time.</summary>
    internal bool StaysOnPaydays { get; }

    private bool IsEveryDay => Payday is PlusDaysStep;

    /// <summary>The same paydays, and nothing is paid in these periods; they add to earlier ones and may touch or overlap.</summary>
    /// <exception cref="ArgumentNullException">A period is missing.</exception>
    /// <exception cref="ArgumentException">No period is given, or no payday of any year would be open.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxClosedPeriods"/>.</exception>
    public PaydaysStep Outside(params ReadOnlySpan<ClosedPeriod> periods)
    {
        Guard.InRange(periods.Length, 1, MaxClosedPeriods - ClosedPeriods.Count, nameof(periods));
        foreach (var period in periods)
        {
            Guard.NotNull(period, nameof(periods));
        }

        var step = new PaydaysStep(Payday, [.. ClosedPeriods, .. periods], Postponements, Calendar, Adjustment);
        return PaydaySearch.CanNeverOpen(step)
            ? throw new ArgumentException("leave no payday of any year open", nameof(periods))
            : step;
    }

    /// <summary>The same paydays, with single days paid later; they add to earlier ones.</summary>
    /// <exception cref="ArgumentNullException">A postponement is missing.</exception>
    /// <exception cref="ArgumentException">A day is postponed twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are none, or more than <see cref="MaxPostponements"/>.</exception>
    public PaydaysStep Postponing(params ReadOnlySpan<Postponement> postponements)
    {
        Guard.InRange(postponements.Length, 1, MaxPostponements - Postponements.Count, nameof(postponements));
        foreach (var postponement in postponements)
        {
            Guard.NotNull(postponement, nameof(postponements));
        }

        ValueList<Postponement> all = [.. Postponements, .. postponements];
        return all.GroupBy(one => one.Day).FirstOrDefault(days => days.Count() > 1) is { } twice
            ? throw new ArgumentException($"postpone {Guard.Text(twice.Key)} twice", nameof(postponements))
            : new(Payday, ClosedPeriods, ValueList.From(all.OrderBy(one => one.Day)), Calendar, Adjustment);
    }

    /// <summary>The same paydays, moved to business days; an earlier choice is replaced.</summary>
    /// <param name="calendar">Which days are business days.</param>
    /// <param name="adjustment">Where a payday goes that is none.</param>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The adjustment is unknown, or <see cref="DateAdjustment.None"/>.</exception>
    public PaydaysStep OnBusinessDays(
        BusinessCalendar calendar,
        DateAdjustment adjustment = DateAdjustment.Following
    ) =>
        Guard.Defined(adjustment) != DateAdjustment.None
            ? new(Payday, ClosedPeriods, Postponements, Guard.NotNull(calendar), adjustment)
            : throw new ArgumentOutOfRangeException(nameof(adjustment), adjustment, "must be one that moves a date");

    /// <inheritdoc/>
    protected override LocalDate ApplyCore(LocalDate from) => PaydaySearch.Next(this, from);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        if (!IsEveryDay)
        {
            Payday.DescribeInside(trace);
        }

        foreach (var period in ClosedPeriods)
        {
            period.DescribeInto(trace);
        }

        foreach (var postponement in Postponements)
        {
            trace.Open(PaydayTexts.Postponed).Note("day", postponement.Day).Note("to", postponement.To);
        }

        if (MovesDays)
        {
            trace.Open(TermRules.MovedBy(Adjustment)).Note("calendar", Calendar.ToString());
        }
    }
}
