using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Undoes another entry from its own date on, such as a payment that bounced.</summary>
/// <remarks>
/// <para>It restores what the entry had settled by then, applications of its credit included. Views as of earlier days
/// keep the entry. A whole receivable is taken back by an <see cref="ItemReversal"/>.</para>
/// <para>An entry is reversed once and whole; a reversal is not reversed, the entry is posted anew.</para>
/// </remarks>
public sealed record Reversal : Entry
{
    /// <summary>A reversal of an entry.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">The amount of the entry it reverses, sign included.</param>
    /// <param name="effectiveOn">Its value date, not before that of the entry it reverses.</param>
    /// <param name="of">The entry it reverses.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="reason">Why, or null if nobody said.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reason is unknown.</exception>
    public Reversal(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        EntryId of,
        LocalDate? recordedOn = null,
        ReversalReason? reason = null
    )
        : base(id, amount, effectiveOn, recordedOn)
    {
        Of = Ids.Given(of);
        Reason = reason is { } why ? Guard.Defined(why, nameof(reason)) : null;
    }

    /// <summary>The entry it reverses.</summary>
    public EntryId Of { get; }

    /// <summary>Why, or null if nobody said.</summary>
    public ReversalReason? Reason { get; }

    internal override EntryRank SameDayRank => EntryRank.Reversal;

    internal override void Check(AccountIndex index) => index.CheckReversal(this);
}
