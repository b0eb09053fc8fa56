using NodaTime;

namespace Cobranza.Receivables;

/// <summary>A part of an item that is no longer asked for: an earned discount, a waiver, a settlement.</summary>
/// <remarks>
/// <para>The ledger never derives one: the host posts it. It settles its item up to what is open.</para>
/// <para>What lies beyond the open amount lapses, our choice, because nobody paid it: it is listed in the balance and
/// never turns into money of the customer's.</para>
/// </remarks>
public sealed record Allowance : Entry
{
    /// <summary>An allowance on an item.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="against">The item it is given on.</param>
    /// <param name="reason">Why it is given.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="part">Which parts of the item it is about; without it the order in force decides.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative, or the reason is unknown.</exception>
    public Allowance(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        ReceivableId against,
        AllowanceReason reason,
        LocalDate? recordedOn = null,
        PartFilter? part = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        Against = Ids.Given(against);
        Reason = Guard.Defined(reason);
        Part = part;
    }

    /// <summary>The item it is given on.</summary>
    public ReceivableId Against { get; }

    /// <summary>Why it is given.</summary>
    public AllowanceReason Reason { get; }

    /// <summary>Which parts of the item it is about, or null for any.</summary>
    public PartFilter? Part { get; }

    internal override EntryRank SameDayRank => EntryRank.Allowance;

    internal override void Check(AccountIndex index) => index.CheckItem(this, Against, Amount, Part);
}
