using Cobranza.Balances;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>One open document of a statement.</summary>
/// <param name="Item">The document with its balance: what was charged, settled, written off and is open.</param>
/// <param name="DueOn">The effective due date, that of a running plan included.</param>
/// <param name="DaysPastDue">Calendar days past that date; 0 up to and including it.</param>
/// <param name="Disputed">How much of what is open is disputed: an "of which", in no sum.</param>
public sealed record OpenItemLine(ItemBalance Item, LocalDate DueOn, int DaysPastDue, Money Disputed)
{
    /// <summary>What was charged at first.</summary>
    public Money Amount => Item.Item.Amount;

    /// <summary>What is open.</summary>
    public Money Open => Item.Open;

    /// <summary>The document and what is open of it, as data with its texts.</summary>
    public Explanation Explain() =>
        new Trace(StatementRules.OpenItem)
            .Note("item", Item.Item.Id.Value)
            .Note("issued", Item.Item.IssuedOn)
            .Note("due", DueOn)
            .Note("open", Open)
            .Note("amount", Amount)
            .Note("days", DaysPastDue)
            .Note("settled", Item.Settled)
            .Note("disputed", Disputed)
            .ToExplanation();

    /// <summary>Document, due date and open amount, independent of the current culture.</summary>
    public override string ToString() => $"{Item.Item.Id} due {Guard.Text(DueOn)}: {Open} open of {Amount}";
}
