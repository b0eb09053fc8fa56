using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A share of the overdue balance for each period of lateness, begun or completed, of any length.</summary>
/// <remarks>
/// <para>Periods are counted from the due date, of each due portion from its own.</para>
/// <para>A period begun costs its share of the greatest balance that its late days bear; a completed one its share of what its last day
/// bears, so that what is paid before the period ends costs nothing for it.</para>
/// </remarks>
/// <example>1 % for each 15 days completed on MXN 10,000.00 that is 44 days late costs MXN 200.00.</example>
public sealed record PeriodicLateFee : LateFeePolicy
{
    /// <summary>A share for each period.</summary>
    /// <param name="share">From 0 % up to and including <see cref="PercentLateFee.MaxShare"/>.</param>
    /// <param name="every">The length of the periods.</param>
    /// <param name="counting">Whether a period counts when it begins or when it has passed.</param>
    /// <exception cref="ArgumentNullException">The period is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share or the counting is out of range.</exception>
    public PeriodicLateFee(Percentage share, LateFeePeriod every, PeriodCounting counting)
    {
        Share = Guard.InRange(share, Percentage.Zero, PercentLateFee.MaxShare);
        Every = Guard.NotNull(every);
        Counting = Guard.Defined(counting);
    }

    /// <summary>The charge for one period as a share: 1 means 1 %.</summary>
    public Percentage Share { get; }

    /// <summary>The length of the periods.</summary>
    public LateFeePeriod Every { get; }

    /// <summary>Whether a period counts when it begins or when it has passed.</summary>
    public PeriodCounting Counting { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Periodic(Counting);

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var charge = ExactAmount.Zero(Guard.NotNull(item).Currency);
        foreach (var portion in item.Portions.AsSpan())
        {
            if (Counting == PeriodCounting.Started)
            {
                foreach (var period in StartedPeriods.Of(portion, asOf, Every))
                {
                    charge += Of(period, trace);
                }
            }
            else
            {
                foreach (var period in CompletedPeriods.Of(portion, asOf, Every))
                {
                    charge += Of(period, trace);
                }
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

    private ExactAmount Of(ChargedPeriod period, Trace? trace)
    {
        trace
            ?.Open(LateFeeRules.OnePeriod)
            .Note("period", period.Number)
            .Note("share", Share)
            .Note("balance", period.Balance);
        return period.Balance * Share;
    }
}
