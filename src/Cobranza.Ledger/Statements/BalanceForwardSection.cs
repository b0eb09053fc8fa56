using Cobranza.Balances;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>The movements of one currency from an opening to a closing balance.</summary>
/// <remarks>Opening + late + movements = closing, always.</remarks>
/// <param name="Currency">The one currency of all amounts.</param>
/// <param name="Opening">The net balance at the end of the day before the period, as it was closed then; negative is a credit balance.</param>
/// <param name="LateLines">Movements dated before the period that are not in the opening balance; their amounts are what they change it by.</param>
/// <param name="Lines">The movements of the period, in the order in which they count.</param>
/// <param name="Closing">The net balance at the end of the last day.</param>
/// <param name="Pending">Payments under way at the end of the last day: a memorandum, in no sum.</param>
public sealed record BalanceForwardSection(
    Currency Currency,
    Money Opening,
    ValueList<StatementLine> LateLines,
    ValueList<StatementLine> Lines,
    Money Closing,
    ValueList<PendingPayment> Pending
)
{
    /// <summary>The sum of the late lines.</summary>
    public Money Late => Money.Sum(LateLines.Select(line => line.Amount), Currency);

    /// <summary>The sum of the movements of the period.</summary>
    public Money Movements => Money.Sum(Lines.Select(line => line.Amount), Currency);

    /// <summary>Balances and movements, independent of the current culture.</summary>
    public override string ToString() => $"{Opening} + late {Late} + movements {Movements} = {Closing}";

    internal bool IsEmpty => Opening.IsZero && Closing.IsZero && LateLines.IsEmpty && Lines.IsEmpty && Pending.IsEmpty;

    internal Explanation Explain(LocalDate from, LocalDate through)
    {
        var trace = new Trace(StatementRules.Carried).Note("from", from).Note("through", through);
        trace.Note("opening", Opening).Note("late", Late).Note("movements", Movements).Note("closing", Closing);
        foreach (var line in LateLines.Concat(Lines))
        {
            trace.Include(line.Explain());
        }

        return trace.ToExplanation();
    }
}
