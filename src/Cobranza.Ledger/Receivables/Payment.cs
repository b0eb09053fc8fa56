using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Money received from the customer.</summary>
/// <remarks>
/// <para>First each designated part settles its item, up to what is open and only if the item was issued by the value
/// date. Then what was not designated goes by the order in force on the value date.</para>
/// <para>One that had to be cleared settles nothing while it is pending; the balance lists it.</para>
/// <para>What is left is unapplied cash. A designated part that finds nothing to settle is left too, our choice, because
/// what the payer meant for one item is never re-derived for another.</para>
/// </remarks>
public sealed record Payment : Entry
{
    /// <summary>Most characters of a method: 64, our choice, because it is a label.</summary>
    public const int MaxMethodLength = 64;

    /// <summary>A payment.</summary>
    /// <param name="id">Its number, unique within the account.</param>
    /// <param name="amount">What arrived, greater than zero.</param>
    /// <param name="effectiveOn">Its value date.</param>
    /// <param name="designations">What the payer said it was for; together at most the amount.</param>
    /// <param name="recordedOn">When it became known; the value date if not given.</param>
    /// <param name="method">How it was paid, in the host's own word, such as <c>SPEI</c>; at most <see cref="MaxMethodLength"/> characters.</param>
    /// <param name="clearing">When it was ordered and when the money was in hand; without it the payment counts on its value date.</param>
    /// <exception cref="ArgumentException">The id or a date is missing, the amount has no currency, more is designated than was paid, or
    /// the method is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">A designation is in another currency than the payment.</exception>
    public Payment(
        EntryId id,
        Money amount,
        LocalDate effectiveOn,
        ValueList<Designation>? designations = null,
        LocalDate? recordedOn = null,
        string? method = null,
        Clearing? clearing = null
    )
        : base(id, Guard.Positive(amount), effectiveOn, recordedOn)
    {
        Designations = designations ?? [];
        Undesignated = amount;
        Method = method is null ? null : Guard.Line(method, MaxMethodLength);
        Clearing = clearing;
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

    /// <summary>How it was paid, in the host's own word, or null.</summary>
    public string? Method { get; }

    /// <summary>When it was ordered and when the money was in hand, or null where that was no matter.</summary>
    public Clearing? Clearing { get; }

    /// <summary>The day from which on the payment counts in a view, or null while it is pending there.</summary>
    /// <param name="rule">Which date counts.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <param name="knownOn">If given, a settlement recorded later does not count.</param>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public LocalDate? CountsFrom(PaymentDate rule, LocalDate asOf, LocalDate? knownOn = null)
    {
        Guard.Date(asOf);
        return Guard.Defined(rule) switch
        {
            _ when Clearing is null => EffectiveOn,
            PaymentDate.Initiated => Clearing.InitiatedOn,
            _ when !Clearing.HasSettled(asOf, Guard.OptionalDate(knownOn)) => null,
            PaymentDate.Settled => Clearing.SettledOn,
            _ => EffectiveOn,
        };
    }

    internal override EntryRank SameDayRank => EntryRank.Payment;

    internal override bool LeavesCredit => true;

    internal override void Check(AccountIndex index)
    {
        foreach (var designation in Designations)
        {
            index.CheckItem(this, designation.Item, designation.Amount, designation.Part);
        }
    }
}
