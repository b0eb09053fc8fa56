using NodaTime;

namespace Cobranza.Balances;

/// <summary>A payment that was ordered and has not settled, so that it settles nothing yet.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Amount">What is to arrive.</param>
/// <param name="InitiatedOn">When the payer gave the order.</param>
/// <param name="ValueDate">Its value date.</param>
public sealed record PendingPayment(EntryId Payment, Money Amount, LocalDate InitiatedOn, LocalDate ValueDate)
{
    /// <summary>Amount, payment and date, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} of {Payment}, pending since {Guard.Text(InitiatedOn)}";
}
