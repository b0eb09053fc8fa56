using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>Money of a traced credit that is on one part of a document.</summary>
/// <param name="Item">The document.</param>
/// <param name="Part">The part of it: its portion and component.</param>
/// <param name="Amount">What is on it, greater than zero.</param>
/// <param name="On">The day on which it was put there.</param>
/// <param name="Rule">Why.</param>
/// <param name="By">The entry that put it there; the credit itself unless something else moved it.</param>
public sealed record TracedPortion(
    ReceivableId Item,
    PartKey Part,
    Money Amount,
    LocalDate On,
    SettlementRule Rule,
    EntryId By
)
{
    /// <summary>Amount, part, document and date, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} on {Part} of {Item} since {Guard.Text(On)} ({Rule})";
}
