using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Something that happened to a customer's debt after it was raised: one of a closed list of immutable facts.</summary>
/// <remarks>
/// <para>The list: <see cref="CreditNote"/>, <see cref="Allowance"/>, <see cref="Withholding"/>, <see cref="Payment"/>,
/// <see cref="Application"/>, <see cref="Unapplication"/>, <see cref="Refund"/>, <see cref="Transfer"/>, <see cref="Adjustment"/>,
/// <see cref="WriteOff"/>, <see cref="Recovery"/>, <see cref="Reversal"/> and <see cref="ItemReversal"/>. On one day they are taken in this order, after
/// the items raised that day, and inside a kind by id.</para>
/// <para>An entry dated D counts in every view as of D or later, and in none before.</para>
/// </remarks>
public abstract record Entry
{
    private protected Entry(EntryId id, Money amount, LocalDate effectiveOn, LocalDate? recordedOn)
    {
        Id = Ids.Given(id);
        Amount = Guard.HasCurrency(amount);
        EffectiveOn = Guard.Date(effectiveOn);
        RecordedOn = Guard.OptionalDate(recordedOn) ?? effectiveOn;
    }

    /// <summary>The entry's number, unique within the account.</summary>
    public EntryId Id { get; }

    /// <summary>Greater than zero, except for an <see cref="Adjustment"/>, which carries a sign.</summary>
    public Money Amount { get; }

    /// <summary>The value date: the day at whose end it counts for the first time.</summary>
    public LocalDate EffectiveOn { get; }

    /// <summary>When the entry became known; later than the value date for a back-dated one.</summary>
    public LocalDate RecordedOn { get; }

    /// <summary>Its place among the entries of its day; lower comes first.</summary>
    public int Rank => (int)SameDayRank;

    internal abstract EntryRank SameDayRank { get; }

    /// <summary>Whether what it leaves over stands as credit that can be applied or refunded.</summary>
    internal virtual bool LeavesCredit => false;

    /// <summary>Kind, number, amount and date, independent of the current culture.</summary>
    public sealed override string ToString() => $"{SameDayRank} {Id} of {Amount} on {Guard.Text(EffectiveOn)}";

    /// <summary>Checks what it names against the rest of the account.</summary>
    internal abstract void Check(AccountIndex index);
}
