using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Interest for each late day on the overdue balance, without interest on interest.</summary>
/// <remarks>
/// <para>Days: from the day after the due date up to and including the as-of date; each bears the balance at the end of the day before.</para>
/// <para>Exact: balance times rate times part of the year, summed over periods of one balance, with no rounding in between. A rate for a
/// month counts calendar months from the due date, whatever happens to the balance in between; a rate for a day, days.</para>
/// </remarks>
/// <example>MXN 10,000.00 at 18 % a year, 30 days late on a 360-day year, costs MXN 150.00.</example>
public sealed record SimpleInterestLateFee : LateFeePolicy
{
    /// <summary>Interest at a rate.</summary>
    /// <param name="rate">A simple rate; rates are never negative.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    /// <exception cref="ArgumentException">The rate compounds.</exception>
    public SimpleInterestLateFee(Rate rate, DayCount dayCount)
    {
        Rate = Guard.NotNull(rate).Compounds
            ? throw new ArgumentException($"must be simple, without interest on interest; it is {rate}", nameof(rate))
            : rate;
        DayCount = Guard.NotNull(dayCount);
    }

    /// <summary>The simple rate.</summary>
    public Rate Rate { get; }

    /// <summary>How late days become parts of a year.</summary>
    public DayCount DayCount { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.SimpleInterest;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var interest = ExactAmount.Zero(Guard.NotNull(item).Currency);
        foreach (var period in item.Bearing(asOf))
        {
            var before = period.First.PlusDays(-1);
            var part = period.Balance * Rate.Over(before, period.Last, DayCount, monthsFrom: item.DueOn);
            if (trace?.Open(LateFeeRules.Interest(Rate.Per)) is { } reason)
            {
                reason
                    .Note("balance", period.Balance)
                    .Note("from", period.First)
                    .Note("to", period.Last)
                    .Note("days", DayCount.Days(before, period.Last));
                NoteTime(reason, item.DueOn, before, period.Last);
                reason.Note("interest", part);
            }

            interest += part;
        }

        return interest;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace
            .Note("rate", Rate.Value)
            .Note("per", Rate.PeriodText(Language.English), Rate.PeriodText(Language.Spanish))
            .Note("day-count", DayCount.ToString());
    }

    private void NoteTime(Trace reason, LocalDate due, LocalDate before, LocalDate last)
    {
        if (Rate.Per == RatePeriod.Year)
        {
            reason.Note("years", DayCount.Between(before, last));
        }
        else if (Rate.Per == RatePeriod.Month)
        {
            reason.Note("months", Months.Between(due, last) - Months.Between(due, before));
        }
    }
}
