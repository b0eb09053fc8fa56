using Cobranza.Allocations;
using Cobranza.Receivables;

namespace Cobranza.Balances;

/// <summary>One credit entry while its account is replayed: where its amount went.</summary>
internal sealed class CreditState
{
    public CreditState(Entry entry)
    {
        Entry = entry;
        Free = entry.Amount;
        Applied = Refunded = Lapsed = Money.Zero(entry.Amount.Currency);
    }

    public Entry Entry { get; }

    public CreditKind Kind =>
        Entry switch
        {
            CreditNote => CreditKind.CreditNote,
            Allowance => CreditKind.Allowance,
            Withholding => CreditKind.Withholding,
            Recovery => CreditKind.Recovery,
            Transfer => CreditKind.Transfer,
            _ => CreditKind.Payment,
        };

    /// <summary>What is not on any item; negative if it was refunded and then reversed.</summary>
    public Money Free { get; set; }

    public Money Applied { get; set; }

    /// <summary>What was paid back or sent to another account.</summary>
    public Money Refunded { get; set; }

    public Money Lapsed { get; set; }

    public bool IsReversed { get; private set; }

    /// <summary>What it settles, oldest first; emptied ones may remain.</summary>
    public List<Lot> Lots { get; } = [];

    /// <summary>What can be applied or refunded.</summary>
    public Money Available => Entry.LeavesCredit && Free.IsPositive ? Free : Money.Zero(Free.Currency);

    /// <summary>The money is gone; what had been paid back of it or sent away is owed.</summary>
    public void Reverse()
    {
        IsReversed = true;
        Free = -Refunded;
        Lapsed = Money.Zero(Free.Currency);
    }

    public void Check()
    {
        var whole = IsReversed ? Money.Zero(Free.Currency) : Entry.Amount;
        if (Applied.IsNegative || Applied + Free + Refunded + Lapsed != whole)
        {
            throw new InvalidOperationException($"The replay lost money of {Entry}.");
        }
    }
}
