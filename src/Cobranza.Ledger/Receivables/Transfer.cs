using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Moves credit from one account to another, or inside an account from one item to another (traspaso).</summary>
/// <remarks>
/// <para>Between accounts the same transfer stands in both. Where it goes out, it leaves its source whole: what the source has
/// not unapplied stands as a negative credit, so that what one account loses is what the other gains. Where it comes in, it is a
/// credit of its own: it settles the item it names up to what is open; the rest is unapplied.</para>
/// <para>Inside one account it takes what its source has on the first item and puts it on the second; what lies beyond lapses.</para>
/// </remarks>
public sealed record Transfer : Entry
{
    /// <summary>A transfer of credit.</summary>
    /// <param name="id">Its number, unique within each of the two accounts.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="from">The customer whose account it leaves.</param>
    /// <param name="to">The customer whose account it reaches; may be the same.</param>
    /// <param name="source">The entry of the first account whose credit is moved.</param>
    /// <param name="fromItem">The item of the first account that it had settled, or null for unapplied credit.</param>
    /// <param name="toItem">The item of the second account that it settles, or null to leave it unapplied.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, the amount has no currency, or inside one account two different items
    /// are not named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public Transfer(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        CustomerId from,
        CustomerId to,
        EntryId source,
        ReceivableId? fromItem = null,
        ReceivableId? toItem = null,
        LocalDate? recordedOn = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        From = Ids.Given(from);
        To = Ids.Given(to);
        Source = Ids.Given(source);
        FromItem = fromItem is { } first ? Ids.Given(first, nameof(fromItem)) : null;
        ToItem = toItem is { } second ? Ids.Given(second, nameof(toItem)) : null;
        if (IsInternal && (FromItem is null || ToItem is null || FromItem == ToItem))
        {
            throw new ArgumentException("inside one account it must name two different items", nameof(toItem));
        }
    }

    /// <summary>The customer whose account it leaves.</summary>
    public CustomerId From { get; }

    /// <summary>The customer whose account it reaches.</summary>
    public CustomerId To { get; }

    /// <summary>The entry whose credit is moved.</summary>
    public EntryId Source { get; }

    /// <summary>The item that it had settled, or null for unapplied credit.</summary>
    public ReceivableId? FromItem { get; }

    /// <summary>The item that it settles, or null.</summary>
    public ReceivableId? ToItem { get; }

    /// <summary>Whether it stays inside one account.</summary>
    public bool IsInternal => From == To;

    internal override EntryRank SameDayRank => EntryRank.Transfer;

    internal override bool LeavesCredit => !IsInternal;

    internal override void Check(AccountIndex index) => index.CheckTransfer(this);
}
