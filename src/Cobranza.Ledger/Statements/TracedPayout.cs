using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>Money of a traced credit that left the account: paid back, or sent to another account.</summary>
/// <param name="By">The refund or transfer.</param>
/// <param name="Amount">What left, greater than zero; what lapsed of the refund is not in it.</param>
public sealed record TracedPayout(Entry By, Money Amount)
{
    /// <summary>Its value date.</summary>
    public LocalDate On => By.EffectiveOn;

    /// <summary>Amount and entry, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} by {By.Id} on {Guard.Text(On)}";
}
