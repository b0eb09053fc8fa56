using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Money received from the customer.</summary>
/// <remarks>
/// <para>First each designated part settles its item, up to what is open and only if the item was issued by the value
/// date. Then what was not designated goes by the order in force on the value date.</para>
/// <para>What is left is unapplied cash. A designated part that finds nothing to settle is left too, our choice, because
/// what the payer meant for one item is never re-derived for another.</para>
/// </remarks>
public sealed record Payment : Entry
{
    /// <summary>A payment.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">What arrived, greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="designations">What the payer said it was for; together at most the amount.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <exception cref="ArgumentException">The id or a date is missing, the amount has no currency, or more is designated than was paid.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">A designation is in another currency than the payment.</exception>
    public Payment(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        ValueList<Designation>? designations = null,
        LocalDate? recordedOn = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        Designations = designations ?? [];
        Undesignated = amount;
        foreach (var designation in Designations)
        {
            Guard.SameCurrency(amount.Currency, Guard.NotNull(designation, nameof(designations)).Amount);
            Undesignated -= designation.Amount;
            if (Undesignated.IsNegative)
            {
                throw new ArgumentException(
                    $"must not sum to more than the payment {id} of {amount}",
                    nameof(designations)
                );
            }
        }
    }

    /// <summary>What the payer said it was for, in the order said.</summary>
    public ValueList<Designation> Designations { get; }

    /// <summary>The part that the payer left to the allocation order.</summary>
    public Money Undesignated { get; }

    internal override EntryRank SameDayRank => EntryRank.Payment;

    internal override bool LeavesCredit => true;

    internal override void Check(AccountIndex index)
    {
        foreach (var designation in Designations)
        {
            index.CheckItem(this, designation.Item, designation.Amount);
        }
    }
}
