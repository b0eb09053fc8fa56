using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Lowers what the customer owes, by a document of its own.</summary>
/// <remarks>One that names an item settles it up to what is open; the rest, or all of one that names none, is unapplied credit.</remarks>
public sealed record CreditNote : Entry
{
    /// <summary>A credit note.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="against">The item it corrects, or null for credit on the account.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="part">Which parts of the item it is about; without it the order in force decides.</param>
    /// <exception cref="ArgumentException">The id or a date is missing, or the amount has no currency, or parts are named and no item.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public CreditNote(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        ReceivableId? against = null,
        LocalDate? recordedOn = null,
        PartFilter? part = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        Against = against is { } item ? Ids.Given(item, nameof(against)) : null;
        Part =
            part is null || against is not null
                ? part
                : throw new ArgumentException("names parts of an item, but no item is named", nameof(part));
    }

    /// <summary>The item it corrects, or null for credit on the account.</summary>
    public ReceivableId? Against { get; }

    /// <summary>Which parts of the item it is about, or null for any.</summary>
    public PartFilter? Part { get; }

    internal override EntryRank SameDayRank => EntryRank.CreditNote;

    internal override bool LeavesCredit => true;

    internal override void Check(AccountIndex index)
    {
        if (Against is { } item)
        {
            index.CheckItem(this, item, Amount, Part);
        }
    }
}
