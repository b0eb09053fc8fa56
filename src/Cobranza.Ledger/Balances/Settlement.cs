using NodaTime;

namespace Cobranza.Balances;

/// <summary>One movement between a credit and an item: an amount settled, or a settlement undone.</summary>
/// <param name="By">The entry that moved it: the payment itself, an application, a reversal.</param>
/// <param name="Item">The item.</param>
/// <param name="Amount">Positive where it settles, negative where it undoes.</param>
/// <param name="On">The value date of the movement.</param>
/// <param name="Rule">Why.</param>
/// <param name="Source">The entry whose money or credit it is; the same as <paramref name="By"/> unless something else moved it.</param>
/// <param name="AppliedOn">When the amount had been put on the item; the same as <paramref name="On"/> where it settles.</param>
public sealed record Settlement(
    EntryId By,
    ReceivableId Item,
    Money Amount,
    LocalDate On,
    SettlementRule Rule,
    EntryId Source,
    LocalDate AppliedOn
)
{
    /// <summary>Amount, item and entry, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} on {Item} by {By} on {Guard.Text(On)} ({Rule})";
}
