using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Takes a whole receivable back from its own date on, such as a cancelled invoice: a void document.</summary>
/// <remarks>
/// <para>Nothing is owed on the item any more, its adjustments and write-offs included, and all credit that had settled it is
/// unapplied again. Afterwards the item takes nothing: what names it later lapses in sight.</para>
/// <para>It is not undone; the document is raised anew, under another number.</para>
/// </remarks>
public sealed record ItemReversal : Entry
{
    /// <summary>A reversal of a receivable.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">The amount of the receivable.</param>
    /// <param name="effectiveOn">Its value date, not before the issue date.</param>
    /// <param name="of">The receivable it takes back.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="reason">Why, or null if nobody said.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative, or the reason is unknown.</exception>
    public ItemReversal(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        ReceivableId of,
        LocalDate? recordedOn = null,
        ReversalReason? reason = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        Of = Ids.Given(of);
        Reason = reason is { } why ? Guard.Defined(why, nameof(reason)) : null;
    }

    /// <summary>The receivable it takes back.</summary>
    public ReceivableId Of { get; }

    /// <summary>Why, or null if nobody said.</summary>
    public ReversalReason? Reason { get; }

    internal override EntryRank SameDayRank => EntryRank.Reversal;

    internal override void Check(AccountIndex index) => index.CheckReversal(this);
}
