using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Interest on the overdue balance and on the interest before it, at a rate that says how often it compounds.</summary>
/// <remarks>
/// <para>Over each run of one balance, balance and interest so far grow by the rate's power for those days; the power is exact or to 28
/// significant digits, and so is the interest after each run. What is paid lowers the balance and never the interest.</para>
/// <para>Interest bears interest only on days that bear a balance. In a part of a compounding period a power is less than simple interest;
/// where the contract adds simple interest to the debt at the end of each period, take <see cref="CapitalizedInterestLateFee"/>.</para>
/// </remarks>
/// <example>PEN 176.97 at 70 % a year effective, 5 days late on a 360-day year, costs PEN 1.31.</example>
public sealed record CompoundInterestLateFee : LateFeePolicy
{
    /// <summary>Interest on interest.</summary>
    /// <param name="rate">A rate that compounds.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    /// <exception cref="ArgumentException">The rate is simple.</exception>
    public CompoundInterestLateFee(Rate rate, DayCount dayCount)
    {
        Rate = Guard.NotNull(rate).Compounds
            ? rate
            : throw new ArgumentException($"must say how often it compounds; it is {rate}", nameof(rate));
        DayCount = Guard.NotNull(dayCount);
    }

    /// <summary>The rate, with its compounding.</summary>
    public Rate Rate { get; }

    /// <summary>How late days become parts of a year.</summary>
    public DayCount DayCount { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.CompoundInterest;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var interest = ExactAmount.Zero(Guard.NotNull(item).Currency);
        foreach (var portion in item.Portions.AsSpan())
        {
            interest += OfPortion(portion, asOf, trace);
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

    private ExactAmount OfPortion(DuePortion portion, LocalDate asOf, Trace? trace)
    {
        var interest = ExactAmount.Zero(portion.Currency);
        foreach (var run in portion.Runs(asOf))
        {
            var part = (interest + run.Balance) * Rate.Over(run.Before, run.Last, DayCount);
            trace
                ?.Open(LateFeeRules.CompoundPart)
                .Note("balance", run.Balance)
                .Note("before", interest)
                .Note("from", run.First)
                .Note("to", run.Last)
                .Note("days", DayCount.Days(run.Before, run.Last))
                .Note("interest", part);
            interest = Digits.Of(interest + part);
        }

        return interest;
    }
}
