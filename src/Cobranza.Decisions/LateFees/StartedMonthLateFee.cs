using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A share of the overdue balance for each month begun since the due date.</summary>
/// <remarks>
/// <para>Months are counted from the due date itself, of each portion from its own: due on 31 January, the first runs from 1 to 28 February, the second from 1 to 31 March.</para>
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
        var charge = ExactAmount.Zero(Guard.NotNull(item).Currency);
        foreach (var portion in item.Portions.AsSpan())
        {
            foreach (var month in StartedPeriods.Of(portion, asOf, LateFeePeriod.Month))
            {
                trace
                    ?.Open(LateFeeRules.OneMonth)
                    .Note("month", month.Number)
                    .Note("share", Share)
                    .Note("balance", month.Balance);
                charge += month.Balance * Share;
            }
        }

        return charge;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("share", Share);
    }
}
