using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Gives an item, or a part of it, up in the books (castigo); it stays traceable and can be recovered.</summary>
/// <remarks>What lies beyond the open amount lapses and is listed in the balance: what is not owed cannot be given up.</remarks>
public sealed record WriteOff : Entry
{
    /// <summary>A write-off of an item.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="target">The item that is given up.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public WriteOff(EntryId id, Money amount, LocalDate effectiveOn, ReceivableId target, LocalDate? recordedOn = null)
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn) => Target = Ids.Given(target);

    /// <summary>The item that is given up.</summary>
    public ReceivableId Target { get; }

    internal override EntryRank SameDayRank => EntryRank.WriteOff;

    internal override void Check(AccountIndex index) => index.CheckItem(this, Target, Amount);
}
