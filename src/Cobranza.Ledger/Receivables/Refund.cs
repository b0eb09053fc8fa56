using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Unapplied credit paid back to the customer.</summary>
/// <remarks>
/// It takes no more than its source has unapplied; what lies beyond lapses and is listed in the balance. If the source is
/// reversed afterwards, what was refunded is owed again and stands as a negative credit.
/// </remarks>
public sealed record Refund : Entry
{
    /// <summary>A refund of credit.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="source">The entry whose unapplied credit is paid back.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public Refund(EntryId id, Money amount, LocalDate effectiveOn, EntryId source, LocalDate? recordedOn = null)
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn) => Source = Ids.Given(source);

    /// <summary>The entry whose unapplied credit is paid back.</summary>
    public EntryId Source { get; }

    internal override EntryRank SameDayRank => EntryRank.Refund;

    internal override void Check(AccountIndex index) => index.CheckSource(this, Source);
}
