using NodaTime;

namespace Cobranza.Balances;

/// <summary>What was open on an item from a day on, until the next step.</summary>
/// <param name="From">The first day at whose end the balance stood so.</param>
/// <param name="Balance">What was open, zero or more.</param>
public sealed record BalanceStep(LocalDate From, Money Balance)
{
    /// <summary>Date and balance, independent of the current culture.</summary>
    public override string ToString() => $"{Balance} from {Guard.Text(From)}";
}
