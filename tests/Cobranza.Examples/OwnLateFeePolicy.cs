using Cobranza.LateFees;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>A policy of a user's own: a share of what is overdue, which rises with the days it has been overdue.</summary>
/// <example>2 % from the first day late, 4 % from the 31st: MXN 1,000.00 paid 40 days late costs MXN 40.00.</example>
public sealed record TieredLateFee : LateFeePolicy
{
    private static readonly Rule Tiers = new(
        "own.tiered-late-fee",
        "A share of what is overdue, which rises with the days",
        "Un porcentaje de lo vencido, que sube con los días"
    );

    private static readonly Rule Tier = new(
        "own.tier",
        "{share} from {from} days late on; {balance} was late by {days} days",
        "{share} a partir de {from} días de mora; {balance} tuvo {days} días de mora"
    );

    public TieredLateFee(ValueList<LateFeeTier> tiers)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        if (tiers.IsEmpty || tiers.Zip(tiers.Skip(1)).Any(pair => pair.First.FromDay >= pair.Second.FromDay))
        {
            throw new ArgumentException("must be one tier or more, in rising order of days", nameof(tiers));
        }

        Steps = tiers;
    }

    public ValueList<LateFeeTier> Steps { get; }

    protected override Rule Rule => Tiers;

    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        ArgumentNullException.ThrowIfNull(item);

        // What was paid stops being late on the day it was paid: the last bearing day counts, not the as-of date.
        var late = item.Bearing(asOf);
        var days = Period.DaysBetween(item.DueOn, late[^1].Last);
        var balance = late.Select(period => period.Balance).Max();
        if (Steps.LastOrDefault(step => step.FromDay <= days) is not { } tier)
        {
            return ExactAmount.Zero(item.Currency);
        }

        trace
            ?.Open(Tier)
            .Note("share", tier.Share)
            .Note("from", tier.FromDay)
            .Note("balance", balance)
            .Note("days", days);
        return balance * tier.Share;
    }
}

/// <summary>From so many days late on, this share.</summary>
public sealed record LateFeeTier
{
    public LateFeeTier(int fromDay, Percentage share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromDay, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(share, Percentage.Zero);
        (FromDay, Share) = (fromDay, share);
    }

    public int FromDay { get; }

    public Percentage Share { get; }
}
