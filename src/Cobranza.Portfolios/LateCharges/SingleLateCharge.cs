using Cobranza.LateFees;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.LateCharges;

/// <summary>The charge of one row by the single path, which is the definition of it.</summary>
internal static class SingleLateCharge
{
    /// <summary>The charge in minor units.</summary>
    /// <param name="terms">What lateness costs, with its rounding.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <param name="dueDay">The due day of the row.</param>
    /// <param name="balance">What is open, since it was issued.</param>
    /// <param name="row">The number of the row, which errors name.</param>
    public static long Of(LateFeeTerms terms, LocalDate asOf, int dueDay, Money balance, int row) =>
        terms.AccruedOn(Item(DayNumber.ToDate(dueDay), balance, Guard.Text($"row {row}")), asOf).MinorUnits;

    /// <summary>A row as a receivable: due at once, with one balance that has been open since, nothing charged before.</summary>
    /// <remarks>Late days bear the balance; from when before the due date it was open makes no difference to any charge.</remarks>
    public static OverdueItem Item(LocalDate dueOn, Money balance, string name) =>
        new(ReceivableId.Of(name), dueOn, balance, [new(dueOn, balance)], Money.Zero(balance.Currency));
}
