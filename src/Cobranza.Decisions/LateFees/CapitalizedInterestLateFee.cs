using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Simple interest that is added to the debt at the end of each period, and bears interest from then on.</summary>
/// <remarks>
/// <para>Periods are counted from the due date, of each due portion from its own. What has been added is kept exact while it is short, else
/// to 28 significant digits, half-even. It bears interest only on days that bear a balance.</para>
/// <para>Never less than simple interest at the same rate.</para>
/// </remarks>
/// <example>1 % a month on MXN 1,000.00, added each month, costs MXN 20.10 after two months; simple, MXN 20.00.</example>
public sealed record CapitalizedInterestLateFee : LateFeePolicy
{
    /// <summary>Interest that is added to the debt.</summary>
    /// <param name="rate">A simple rate.</param>
    /// <param name="dayCount">How late days become parts of a year.</param>
    /// <param name="every">When interest is added.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    /// <exception cref="ArgumentException">The rate compounds by itself.</exception>
    public CapitalizedInterestLateFee(Rate rate, DayCount dayCount, LateFeePeriod every)
    {
        Rate = Simple.Checked(rate);
        DayCount = Guard.NotNull(dayCount);
        Every = Guard.NotNull(every);
    }

    /// <summary>The simple rate.</summary>
    public Rate Rate { get; }

    /// <summary>How late days become parts of a year.</summary>
    public DayCount DayCount { get; }

    /// <summary>When interest is added to the debt.</summary>
    public LateFeePeriod Every { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.CapitalizedInterest;

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
            .Note("day-count", DayCount.ToString())
            .Note("period", Every.ToText(Language.English), Every.ToText(Language.Spanish));
    }

    private ExactAmount OfPortion(DuePortion portion, LocalDate asOf, Trace? trace)
    {
        var zero = ExactAmount.Zero(portion.Currency);
        var (added, running, period) = (zero, zero, 1);
        foreach (var run in portion.Runs(asOf))
        {
            for (var before = run.Before; before < run.Last; )
            {
                // A period may have ended on a day that bears nothing; its interest is added all the same.
                var number = Every.NumberOf(portion.DueOn, before.PlusDays(1));
                if (number > period)
                {
                    (added, running, period) = (Digits.Of(added + running), zero, number);
                }

                var end = Every.EndOf(portion.DueOn, number) ?? run.Last;
                var last = LocalDate.Min(end, run.Last);
                var part = (added + run.Balance) * Rate.Over(before, last, DayCount, monthsFrom: portion.DueOn);
                Note(trace, new(before, last, run.Balance), added, part);
                (running, before) = (running + part, last);
            }
        }

        return added + running;
    }

    private void Note(Trace? trace, BearingRun run, ExactAmount added, ExactAmount part) =>
        trace
            ?.Open(LateFeeRules.CompoundPart)
            .Note("balance", run.Balance)
            .Note("before", added)
            .Note("from", run.First)
            .Note("to", run.Last)
            .Note("days", DayCount.Days(run.Before, run.Last))
            .Note("interest", part);
}
