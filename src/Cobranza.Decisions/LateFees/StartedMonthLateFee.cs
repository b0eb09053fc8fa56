using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A share of the overdue balance for each month begun since the due date.</summary>
/// <remarks>
/// <para>Months are counted from the due date itself: due on 31 January, the first runs from 1 to 28 February, the second from 1 to 31 March.</para>
/// <para>A month costs its share of the greatest balance that its late days bear; a month without such a day costs nothing.</para>
/// </remarks>
/// <example>1 % for each started month on MXN 10,000.00, due 1 January, costs MXN 200.00 as of 3 February.</example>
public sealed record StartedMonthLateFee : LateFeePolicy
{
    /// <summary>A charge for each month begun.</summary>
    /// <param name="share">From 0 % up to and including <see cref="PercentLateFee.MaxShare"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public StartedMonthLateFee(Percentage share) =>
        Share = Guard.InRange(share, Percentage.Zero, PercentLateFee.MaxShare);

    /// <summary>The charge for one month as a share: 1 means 1 %.</summary>
    public Percentage Share { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.StartedMonth;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(item);
        var charge = ExactAmount.Zero(item.Currency);
        var (month, greatest) = (0, Money.Zero(item.Currency));
        foreach (var period in item.Bearing(asOf))
        {
            // The month in progress may have begun in the period before.
            var first = MonthOf(item.DueOn, period.First);
            if (first != month)
            {
                charge += Close(month, greatest, trace);
                (month, greatest) = (first, Money.Zero(item.Currency));
            }

            greatest = Money.Max(greatest, period.Balance);
            for (var last = MonthOf(item.DueOn, period.Last); month < last; month++)
            {
                charge += Close(month, greatest, trace);
                greatest = period.Balance;
            }
        }

        return charge + Close(month, greatest, trace);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("share", Share);
    }

    private ExactAmount Close(int month, Money greatest, Trace? trace)
    {
        if (greatest.IsPositive)
        {
            trace?.Open(LateFeeRules.OneMonth).Note("month", month).Note("share", Share).Note("balance", greatest);
        }

        return greatest * Share;
    }

    // Month k runs from the day after k − 1 months to k months from the due date, always counted from the due date itself.
    private static int MonthOf(LocalDate dueOn, LocalDate lateDay)
    {
        var before = lateDay.PlusDays(-1);
        return Period.Between(dueOn, before, PeriodUnits.Months).Months + 1;
    }
}
