using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Tax that the customer kept back from a payment and owes to the authority instead (retención).</summary>
/// <remarks>It settles its item up to what is open; the rest is unapplied credit, for the customer did give it up.</remarks>
public sealed record Withholding : Entry
{
    /// <summary>A withholding on an item.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="against">The item from which it was withheld.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="part">Which parts of the item it is about; without it the order in force decides.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public Withholding(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        ReceivableId against,
        LocalDate? recordedOn = null,
        PartFilter? part = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        Against = Ids.Given(against);
        Part = part;
    }

    /// <summary>The item from which it was withheld.</summary>
    public ReceivableId Against { get; }

    /// <summary>Which parts of the item it is about, or null for any.</summary>
    public PartFilter? Part { get; }

    internal override EntryRank SameDayRank => EntryRank.Withholding;

    internal override bool LeavesCredit => true;

    internal override void Check(AccountIndex index) => index.CheckItem(this, Against, Amount, Part);
}
