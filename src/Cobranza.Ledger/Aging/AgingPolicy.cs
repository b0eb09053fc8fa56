using Cobranza.Balances;
using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Aging;

/// <summary>How open balances are sorted by age.</summary>
public sealed record AgingPolicy
{
    /// <summary>A way of aging.</summary>
    /// <param name="buckets">The ranges of days.</param>
    /// <param name="basis">The date from which age is counted.</param>
    /// <param name="credits">Where unapplied credit shows.</param>
    /// <exception cref="ArgumentNullException">The buckets are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The basis or the treatment is unknown.</exception>
    public AgingPolicy(
        AgingBuckets buckets,
        AgingBasis basis = AgingBasis.DueDate,
        CreditTreatment credits = CreditTreatment.Apart
    )
    {
        Buckets = Guard.NotNull(buckets);
        Basis = Guard.Defined(basis);
        Credits = Guard.Defined(credits);
    }

    /// <summary>The standard buckets by effective due date, credit apart.</summary>
    public static AgingPolicy Standard { get; } = new(AgingBuckets.Standard);

    /// <summary>The ranges of days.</summary>
    public AgingBuckets Buckets { get; }

    /// <summary>The date from which age is counted.</summary>
    public AgingBasis Basis { get; }

    /// <summary>Where unapplied credit shows.</summary>
    public CreditTreatment Credits { get; }

    /// <summary>The age of an item in calendar days; negative before the date from which it is counted.</summary>
    /// <param name="item">The item.</param>
    /// <param name="commitments">The commitments of the same account, for the due dates of a running plan.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <exception cref="ArgumentException">The item or the commitments are missing, or the date is.</exception>
    public int AgeOf(ItemBalance item, CommitmentStatus commitments, LocalDate asOf)
    {
        Guard.NotNull(item);
        Guard.NotNull(commitments);
        var from = Basis switch
        {
            AgingBasis.ContractualDueDate => item.Item.Due.Contractual,
            AgingBasis.IssueDate => item.Item.IssuedOn,
            _ => commitments.EffectiveDueOn(item),
        };
        return Period.DaysBetween(from, Guard.Date(asOf));
    }

    /// <summary>The bucket of an item, from 0 (not due).</summary>
    /// <inheritdoc cref="AgeOf"/>
    public int BucketOf(ItemBalance item, CommitmentStatus commitments, LocalDate asOf) =>
        Buckets.IndexOf(AgeOf(item, commitments, asOf));

    /// <summary>The way of aging in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(
            Basis switch
            {
                AgingBasis.ContractualDueDate => AgingRules.ByContractualDueDate,
                AgingBasis.IssueDate => AgingRules.ByIssueDate,
                _ => AgingRules.ByDueDate,
            }
        );
        trace
            .Open(AgingRules.Buckets)
            .Note("buckets-en", Buckets.Names(Language.English))
            .Note("buckets-es", Buckets.Names(Language.Spanish));
        trace.Open(Credits == CreditTreatment.Apart ? AgingRules.CreditsApart : AgingRules.CreditsNetted);
        return trace.ToExplanation();
    }

    /// <summary>The way of aging in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);
}
