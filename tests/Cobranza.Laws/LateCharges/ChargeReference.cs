using Cobranza.Balances;
using Cobranza.LateFees;
using Cobranza.Portfolios;

namespace Cobranza.Laws.LateCharges;

/// <summary>The charge of one row by the single path, with the receivable written out as an invoice would be.</summary>
internal static class ChargeReference
{
    public static OverdueItem Item(int dueDay, long units, Currency currency)
    {
        var due = DayNumber.ToDate(dueDay);
        return new(
            ReceivableId.Of("INV-1"),
            due,
            currency.Units(units),
            [new BalanceStep(due.PlusDays(-40), currency.Units(units))],
            Money.Zero(currency)
        );
    }

    public static long Of(ChargeCase some, ChargeRow row) =>
        some.Terms.AccruedOn(Item(row.DueDay, row.MinorUnits, some.Currency), some.AsOf).MinorUnits;

    /// <summary>The charges of all rows, or the kind of error of the first that the single path refuses.</summary>
    public static (long[]? Charges, Type? Refused) Of(ChargeCase some)
    {
        try
        {
            return ([.. some.Rows.Select(row => Of(some, row))], null);
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException or OverflowException)
        {
            return (null, refused.GetType());
        }
    }
}
