using Cobranza.Balances;
using NodaTime;

namespace Cobranza.Aging;

/// <summary>An open part of an item with its age, and what is known about its payment.</summary>
/// <param name="Item">The item.</param>
/// <param name="Part">The part: a component of one of its due portions.</param>
/// <param name="CountedFrom">The date from which its age is counted.</param>
/// <param name="Bucket">Its place in the policy's buckets, from 0 (not due).</param>
/// <param name="Open">What is open on it, less credit that is netted against it; greater than zero.</param>
/// <param name="Disputed">What of it is disputed.</param>
/// <param name="InPlan">What of it a running plan covers and nobody disputes.</param>
/// <param name="Promised">What of it a pending promise is to pay, neither disputed nor in a plan.</param>
public sealed record AgedPart(
    ItemBalance Item,
    PartBalance Part,
    LocalDate CountedFrom,
    int Bucket,
    Money Open,
    Money Disputed,
    Money InPlan,
    Money Promised
)
{
    /// <summary>What of it is neither disputed, nor in a plan, nor promised.</summary>
    public Money Free => Open - Disputed - InPlan - Promised;

    /// <summary>What of it has a status; the statuses sum to what is open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is unknown.</exception>
    public Money Of(AgingStatus status) =>
        Guard.Defined(status) switch
        {
            AgingStatus.Disputed => Disputed,
            AgingStatus.InPlan => InPlan,
            AgingStatus.Promised => Promised,
            _ => Free,
        };

    /// <summary>Item, part, amount and date, independent of the current culture.</summary>
    public override string ToString() => $"{Item.Item.Id} {Part.Part.Key}: {Open} from {Guard.Text(CountedFrom)}";
}
