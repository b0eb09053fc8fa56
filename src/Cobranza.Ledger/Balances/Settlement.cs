using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>One movement between a credit and a part of an item: an amount settled, or a settlement undone.</summary>
/// <param name="By">The entry that moved it: the payment itself, an application, a reversal.</param>
/// <param name="Item">The item.</param>
/// <param name="Amount">Positive where it settles, negative where it undoes.</param>
/// <param name="On">The value date of the movement.</param>
/// <param name="Rule">Why.</param>
/// <param name="Source">The entry whose money or credit it is; the same as <paramref name="By"/> unless something else moved it.</param>
/// <param name="AppliedOn">When the amount had been put on the item; the same as <paramref name="On"/> where it settles.</param>
/// <param name="Part">The part of the item: its portion and component.</param>
/// <param name="Order">The order that chose the part, or null where it was named or the item had no other part open.</param>
public sealed record Settlement(
    EntryId By,
    ReceivableId Item,
    Money Amount,
    LocalDate On,
    SettlementRule Rule,
    EntryId Source,
    LocalDate AppliedOn,
    PartKey Part,
    AllocationOrder? Order
)
{
    /// <summary>Which entry settled what, when and by which rule, as data with its texts; beneath it the order that chose the part.</summary>
    public Explanation Explain()
    {
        var trace = new Trace(BalanceRules.Of(Rule));
        trace.Note("on", On);
        trace.Note("amount", Amount);
        trace.Note("source", Source.Value);
        trace.Note("by", By.Value);
        trace.Note("part", Part.ToString());
        trace.Note("item", Item.Value);
        return Order is null ? trace.ToExplanation() : trace.Include(Order.Describe()).ToExplanation();
    }

    /// <summary>Amount, item and entry, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} on {Item} by {By} on {Guard.Text(On)} ({Rule})";
}
