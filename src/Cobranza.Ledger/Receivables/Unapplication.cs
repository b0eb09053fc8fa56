using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Takes credit off an item again, so that it stands unapplied at its source.</summary>
/// <remarks>It moves no more than the source has on the item, the newest settlement first; what lies beyond lapses and is listed in the balance.</remarks>
public sealed record Unapplication : Entry
{
    /// <summary>Moves credit between its source and an item.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="source">The entry whose credit is moved.</param>
    /// <param name="target">The item it is taken from.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="part">Which parts of the item it is about; without it what was settled last.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public Unapplication(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        EntryId source,
        ReceivableId target,
        LocalDate? recordedOn = null,
        PartFilter? part = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        Source = Ids.Given(source);
        Target = Ids.Given(target);
        Part = part;
    }

    /// <summary>The entry whose credit is moved.</summary>
    public EntryId Source { get; }

    /// <summary>The item it is taken from.</summary>
    public ReceivableId Target { get; }

    /// <summary>Which parts of the item it is about, or null for any.</summary>
    public PartFilter? Part { get; }

    internal override EntryRank SameDayRank => EntryRank.Unapplication;

    internal override void Check(AccountIndex index)
    {
        index.CheckSource(this, Source);
        index.CheckItem(this, Target, Amount, Part);
    }
}
