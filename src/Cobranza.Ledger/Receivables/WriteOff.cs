using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Gives an item, or a part of it, up in the books (castigo); it stays traceable and can be recovered.</summary>
/// <remarks>What lies beyond the open amount lapses and is listed in the balance: what is not owed cannot be given up.</remarks>
public sealed record WriteOff : Entry
{
    /// <summary>Most characters of a reason: 256, our choice, because it is a label and not a letter.</summary>
    public const int MaxReasonLength = 256;

    /// <summary>A write-off of an item.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="target">The item that is given up.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="part">Which parts of the item it is about; without it the first portion first, and in it principal before the rest.</param>
    /// <param name="reason">Why, in words; at most <see cref="MaxReasonLength"/> characters.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, the amount has no currency, or the reason is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public WriteOff(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        ReceivableId target,
        LocalDate? recordedOn = null,
        PartFilter? part = null,
        string? reason = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        Target = Ids.Given(target);
        Part = part;
        Reason = reason is null ? null : Guard.Line(reason, MaxReasonLength);
    }

    /// <summary>The item that is given up.</summary>
    public ReceivableId Target { get; }

    /// <summary>Which parts of the item it is about, or null for any.</summary>
    public PartFilter? Part { get; }

    /// <summary>Why, in words, or null.</summary>
    public string? Reason { get; }

    internal override EntryRank SameDayRank => EntryRank.WriteOff;

    internal override void Check(AccountIndex index) => index.CheckItem(this, Target, Amount, Part);
}
