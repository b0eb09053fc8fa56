using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Interest for each late day on the overdue balance, without interest on interest.</summary>
/// <remarks>
/// <para>Days: from the day after the due date up to and including the as-of date; each bears the balance at the end of the day before.</para>
/// <para>Exact: balance times rate times part of the year, summed over periods of one balance, with no rounding in between.</para>
/// </remarks>
/// <example>MXN 10,000.00 at 18 % a year, 30 days late on a 360-day year, costs MXN 150.00.</example>
public sealed record SimpleInterestLateFee : LateFeePolicy
{
    /// <summary>Interest at a rate.</summary>
    /// <param name="rate">An annual rate; rates are never negative.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public SimpleInterestLateFee(Rate rate, DayCount dayCount)
    {
        Rate = Guard.NotNull(rate);
        DayCount = Guard.NotNull(dayCount);
    }

    /// <summary>The annual rate.</summary>
    public Rate Rate { get; }

    /// <summary>How late days become parts of a year.</summary>
    public DayCount DayCount { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.SimpleInterest;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var rate = Rate.Value.ToFraction();
        var interest = ExactAmount.Zero(Guard.NotNull(item).Currency);
        foreach (var period in item.Bearing(asOf))
        {
            var years = DayCount.Between(period.First.PlusDays(-1), period.Last);
            var part = period.Balance * (rate * years);
            trace
                ?.Open(LateFeeRules.InterestPeriod)
                .Note("balance", period.Balance)
                .Note("from", period.First)
                .Note("to", period.Last)
                .Note("days", DayCount.Days(period.First.PlusDays(-1), period.Last))
                .Note("years", years)
                .Note("interest", part);
            interest += part;
        }

        return interest;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("rate", Rate.Value).Note("day-count", DayCount.ToString());
    }
}
