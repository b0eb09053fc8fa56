using Cobranza.Balances;
using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Aging;

/// <summary>How open balances are sorted by age.</summary>
public sealed record AgingPolicy
{
    /// <summary>A way of aging.</summary>
    /// <param name="buckets">The ranges of days or months.</param>
    /// <param name="basis">The date from which age is counted.</param>
    /// <param name="credits">Where unapplied credit shows.</param>
    /// <param name="scope">Whether each part of an item has an age of its own.</param>
    /// <param name="disputed">Where disputed amounts show.</param>
    /// <exception cref="ArgumentNullException">The buckets are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The basis, the scope or a treatment is unknown.</exception>
    public AgingPolicy(
        AgingBuckets buckets,
        AgingBasis basis = AgingBasis.DueDate,
        CreditTreatment credits = CreditTreatment.Apart,
        AgingScope scope = AgingScope.Part,
        DisputedTreatment disputed = DisputedTreatment.InBuckets
    )
    {
        Buckets = Guard.NotNull(buckets);
        Basis = Guard.Defined(basis);
        Credits = Guard.Defined(credits);
        Scope = Guard.Defined(scope);
        Disputed = Guard.Defined(disputed);
    }

    /// <summary>The standard buckets by the effective due date of each part, credit apart, what is disputed in its bucket.</summary>
    public static AgingPolicy Standard { get; } = new(AgingBuckets.Standard);

    /// <summary>The ranges of days or months.</summary>
    public AgingBuckets Buckets { get; }

    /// <summary>The date from which age is counted.</summary>
    public AgingBasis Basis { get; }

    /// <summary>Where unapplied credit shows.</summary>
    public CreditTreatment Credits { get; }

    /// <summary>Whether each part of an item has an age of its own.</summary>
    public AgingScope Scope { get; }

    /// <summary>Where disputed amounts show.</summary>
    public DisputedTreatment Disputed { get; }

    /// <summary>The date from which the age of an item as a whole is counted: that of its oldest open part.</summary>
    /// <remarks>By due date, while a plan over the item runs, the due date of the plan's next installment.</remarks>
    /// <param name="item">The item.</param>
    /// <param name="commitments">The commitments of the same account, for the due dates of a running plan.</param>
    /// <exception cref="ArgumentNullException">The item or the commitments are missing.</exception>
    public LocalDate CountedFrom(ItemBalance item, CommitmentStatus commitments)
    {
        Guard.NotNull(item);
        Guard.NotNull(commitments);
        return Basis switch
        {
            AgingBasis.ContractualDueDate => OldestContractual(item),
            AgingBasis.IssueDate => item.Item.IssuedOn,
            _ => commitments.EffectiveDueOn(item),
        };
    }

    /// <summary>The date from which the age of a part of an item is counted.</summary>
    /// <remarks>Its own due date; by <see cref="AgingScope.Item"/>, while a plan over the item runs, and by issue date that of the item.</remarks>
    /// <param name="item">The item.</param>
    /// <param name="part">One of its parts.</param>
    /// <param name="commitments">The commitments of the same account, for the due dates of a running plan.</param>
    /// <exception cref="ArgumentNullException">The item, the part or the commitments are missing.</exception>
    public LocalDate CountedFrom(ItemBalance item, PartBalance part, CommitmentStatus commitments)
    {
        Guard.NotNull(item);
        Guard.NotNull(part);
        Guard.NotNull(commitments);
        return Scope == AgingScope.Item ? CountedFrom(item, commitments)
            : Basis == AgingBasis.ContractualDueDate ? part.Part.Due.Contractual
            : Basis == AgingBasis.DueDate && !RunningPlans.Cover(commitments, item) ? part.Part.Due.Effective
            : CountedFrom(item, commitments);
    }

    /// <summary>The age of an item as a whole in calendar days; negative before the date from which it is counted.</summary>
    /// <param name="item">The item.</param>
    /// <param name="commitments">The commitments of the same account, for the due dates of a running plan.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <exception cref="ArgumentException">The item or the commitments are missing, or the date is.</exception>
    public int AgeOf(ItemBalance item, CommitmentStatus commitments, LocalDate asOf) =>
        Period.DaysBetween(CountedFrom(item, commitments), Guard.Date(asOf));

    /// <summary>The age of a part of an item in calendar days; negative before the date from which it is counted.</summary>
    /// <param name="item">The item.</param>
    /// <param name="part">One of its parts.</param>
    /// <param name="commitments">The commitments of the same account, for the due dates of a running plan.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <exception cref="ArgumentException">The item, the part or the commitments are missing, or the date is.</exception>
    public int AgeOf(ItemBalance item, PartBalance part, CommitmentStatus commitments, LocalDate asOf) =>
        Period.DaysBetween(CountedFrom(item, part, commitments), Guard.Date(asOf));

    /// <summary>The bucket of an item as a whole, from 0 (not due).</summary>
    /// <inheritdoc cref="AgeOf(ItemBalance, CommitmentStatus, LocalDate)"/>
    public int BucketOf(ItemBalance item, CommitmentStatus commitments, LocalDate asOf) =>
        Buckets.IndexOf(CountedFrom(item, commitments), asOf);

    /// <summary>The bucket of a part of an item, from 0 (not due).</summary>
    /// <inheritdoc cref="AgeOf(ItemBalance, PartBalance, CommitmentStatus, LocalDate)"/>
    public int BucketOf(ItemBalance item, PartBalance part, CommitmentStatus commitments, LocalDate asOf) =>
        Buckets.IndexOf(CountedFrom(item, part, commitments), asOf);

    /// <summary>The way of aging in words, as data; what is usual is not told.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(AgingRules.Of(Basis, Buckets.Unit));
        if (Scope == AgingScope.Item)
        {
            trace.Open(AgingRules.ItemsAsAWhole);
        }

        trace
            .Open(AgingRules.Buckets)
            .Note("buckets-en", Buckets.Names(Language.English))
            .Note("buckets-es", Buckets.Names(Language.Spanish));
        trace.Open(Credits == CreditTreatment.Apart ? AgingRules.CreditsApart : AgingRules.CreditsNetted);
        if (Disputed == DisputedTreatment.Apart)
        {
            trace.Open(AgingRules.DisputedApart);
        }

        return trace.ToExplanation();
    }

    /// <summary>The way of aging in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private static LocalDate OldestContractual(ItemBalance item)
    {
        LocalDate? oldest = null;
        foreach (var part in item.Parts)
        {
            if (part.Open.IsPositive && (oldest is not { } found || part.Part.Due.Contractual < found))
            {
                oldest = part.Part.Due.Contractual;
            }
        }

        return oldest ?? item.Item.Due.Contractual;
    }
}
