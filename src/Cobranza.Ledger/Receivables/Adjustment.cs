using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Corrects what was charged on an item, up or down.</summary>
/// <remarks>
/// A negative one takes no more than is open; what lies beyond lapses and is listed in the balance. Where credit is due
/// to the customer, post a <see cref="CreditNote"/>.
/// </remarks>
public sealed record Adjustment : Entry
{
    /// <summary>A signed correction of an item.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">Positive raises the debt, negative lowers it; never zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="target">The item it corrects.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="part">Which parts of the item it is about; without it the last portion first, and in it principal before the rest.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero.</exception>
    public Adjustment(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        ReceivableId target,
        LocalDate? recordedOn = null,
        PartFilter? part = null
    )
        : base(id, NotZero(amount), effectiveOn, recordedOn)
    {
        Target = Ids.Given(target);
        Part = part;
    }

    /// <summary>The item it corrects.</summary>
    public ReceivableId Target { get; }

    /// <summary>Which parts of the item it is about, or null for any.</summary>
    public PartFilter? Part { get; }

    internal override EntryRank SameDayRank => EntryRank.Adjustment;

    internal override void Check(AccountIndex index) => index.CheckItem(this, Target, Amount, Part);

    private static Money NotZero(Money amount) =>
        Guard.HasCurrency(amount).IsZero
            ? throw new ArgumentOutOfRangeException(nameof(amount), amount, "must not be zero")
            : amount;
}
