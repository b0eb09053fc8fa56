using NodaTime;

namespace Cobranza.Balances;

/// <summary>What is left over of a payment, credit note, withholding or recovery, net of refunds.</summary>
/// <param name="Source">The entry that left it over.</param>
/// <param name="On">The value date of that entry.</param>
/// <param name="Amount">Never zero; negative only where the source was reversed after a part of it had been refunded.</param>
public sealed record UnappliedCredit(EntryId Source, LocalDate On, Money Amount)
{
    /// <summary>Amount and source, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} of {Source} on {Guard.Text(On)}";
}
