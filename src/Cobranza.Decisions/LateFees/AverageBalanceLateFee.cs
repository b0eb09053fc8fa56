using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A share of the average daily balance of each period of lateness: what bears longer counts for more.</summary>
/// <remarks>
/// The average of a period is the sum of the balances of its late days over all its days, so that a period half paid costs half. Begun: a
/// period in progress costs its share of the days gone by. Completed: a period is charged once it has passed.
/// </remarks>
/// <example>1.5 % for each 30 days on MXN 10,000.00, of which half is paid on the 15th late day, costs MXN 112.50 for the first 30 days.</example>
public sealed record AverageBalanceLateFee : LateFeePolicy
{
    private const int LongestMonth = 31;

    /// <summary>A share of the average balance.</summary>
    /// <param name="share">From 0 % up to and including <see cref="PercentLateFee.MaxShare"/>.</param>
    /// <param name="every">The length of the periods.</param>
    /// <param name="counting">Whether a period in progress counts.</param>
    /// <exception cref="ArgumentNullException">The period is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share or the counting is out of range.</exception>
    public AverageBalanceLateFee(Percentage share, LateFeePeriod every, PeriodCounting counting)
    {
        Share = Guard.InRange(share, Percentage.Zero, PercentLateFee.MaxShare);
        Every = Guard.NotNull(every);
        Counting = Guard.Defined(counting);
    }

    /// <summary>The charge for one period as a share.</summary>
    public Percentage Share { get; }

    /// <summary>The length of the periods.</summary>
    public LateFeePeriod Every { get; }

    /// <summary>Whether a period in progress counts.</summary>
    public PeriodCounting Counting { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.AverageBalance(Counting);

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var charge = ExactAmount.Zero(Guard.NotNull(item).Currency);
        foreach (var portion in item.Portions.AsSpan())
        {
            foreach (var run in portion.Runs(asOf))
            {
                charge += OfRun(run, portion.DueOn, asOf, trace);
            }
        }

        return charge;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("share", Share).Note("period", Every.ToText(Language.English), Every.ToText(Language.Spanish));
    }

    // The average times the share, run by run: balance times days over the days of the period, times share.
    private ExactAmount OfRun(BearingRun run, LocalDate dueOn, LocalDate asOf, Trace? trace)
    {
        var (charge, before) = (ExactAmount.Zero(run.Balance.Currency), run.Before);
        while (before < run.Last)
        {
            var number = Every.NumberOf(dueOn, before.PlusDays(1));
            var end = Every.EndOf(dueOn, number);
            var last = end is { } known ? LocalDate.Min(known, run.Last) : run.Last;
            if (Counting == PeriodCounting.Started || end <= asOf)
            {
                var part =
                    run.Balance * (Share.ToFraction() * Fraction.Of(Days(before, last), DaysIn(dueOn, number, end)));
                trace
                    ?.Open(LateFeeRules.AveragePart)
                    .Note("balance", run.Balance)
                    .Note("days", Days(before, last))
                    .Note("of", DaysIn(dueOn, number, end))
                    .Note("period", number)
                    .Note("share", Share)
                    .Note("amount-of-part", part);
                charge += part;
            }

            before = last;
        }

        return charge;
    }

    // A period that ends after the calendar has the days of the longest months.
    private int DaysIn(LocalDate dueOn, int number, LocalDate? end) =>
        end is { } last && Every.EndOf(dueOn, number - 1) is { } before
            ? Days(before, last)
            : Every.Days + (Every.Months * LongestMonth);

    private static int Days(LocalDate before, LocalDate last) => Period.DaysBetween(before, last);
}
