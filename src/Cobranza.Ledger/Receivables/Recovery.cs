using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Money received on an item that had been written off.</summary>
/// <remarks>It turns written-off amounts into settled ones, the oldest write-off first; what lies beyond is unapplied credit.</remarks>
public sealed record Recovery : Entry
{
    /// <summary>A recovery on a written-off item.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">What arrived, greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="target">The item that had been written off.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="part">Which parts of the item it is about; without it what was written off first.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public Recovery(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        ReceivableId target,
        LocalDate? recordedOn = null,
        PartFilter? part = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        Target = Ids.Given(target);
        Part = part;
    }

    /// <summary>The item that had been written off.</summary>
    public ReceivableId Target { get; }

    /// <summary>Which parts of the item it is about, or null for any.</summary>
    public PartFilter? Part { get; }

    internal override EntryRank SameDayRank => EntryRank.Recovery;

    internal override bool LeavesCredit => true;

    internal override void Check(AccountIndex index) => index.CheckItem(this, Target, Amount, Part);
}
