using System.Diagnostics;
using Cobranza.Balances;
using Cobranza.Receivables;

namespace Cobranza.Statements;

/// <summary>Finds the text of a movement, and fills in what it names.</summary>
internal static class StatementWords
{
    public static Rule KindOf(NetEffect effect, CustomerId customer) =>
        effect.Item is { } item ? KindOf(item.Kind) : KindOf(effect.Entry!, customer);

    public static void Note(Trace trace, Receivable? item, Entry? entry)
    {
        if (item is not null)
        {
            trace.Note("due", item.Due.Effective);
        }

        if (SourceOf(entry) is { } source)
        {
            trace.Note("source", source.Value);
        }

        if (ItemOf(entry) is { } named)
        {
            trace.Note("item", named.Value);
        }

        if (entry is Transfer transfer)
        {
            trace.Note("from", transfer.From.Value).Note("to", transfer.To.Value);
        }
    }

    private static Rule KindOf(ReceivableKind kind) =>
        kind switch
        {
            ReceivableKind.DebitNote => StatementRules.DebitNote,
            ReceivableKind.Installment => StatementRules.Installment,
            ReceivableKind.LateFee => StatementRules.LateFee,
            ReceivableKind.RecoveryCost => StatementRules.RecoveryCost,
            _ => StatementRules.Invoice,
        };

    private static Rule KindOf(Entry entry, CustomerId customer) =>
        entry switch
        {
            CreditNote => StatementRules.CreditNote,
            Allowance => StatementRules.Allowance,
            Withholding => StatementRules.Withholding,
            Payment => StatementRules.Payment,
            Application => StatementRules.Application,
            Unapplication => StatementRules.Unapplication,
            Refund => StatementRules.Refund,
            Transfer { IsInternal: true } => StatementRules.TransferInside,
            Transfer transfer when transfer.To == customer => StatementRules.TransferIn,
            Transfer => StatementRules.TransferOut,
            Adjustment => StatementRules.Adjustment,
            WriteOff => StatementRules.WriteOff,
            Recovery => StatementRules.Recovery,
            Reversal { Reason: ReversalReason.Bounced or ReversalReason.Chargeback } => StatementRules.ReturnedPayment,
            Reversal => StatementRules.Reversal,
            ItemReversal => StatementRules.ItemReversal,
            _ => throw new UnreachableException($"An entry outside the closed list: {entry}"),
        };

    private static EntryId? SourceOf(Entry? entry) =>
        entry switch
        {
            Application application => application.Source,
            Unapplication unapplication => unapplication.Source,
            Refund refund => refund.Source,
            Transfer transfer => transfer.Source,
            Reversal reversal => reversal.Of,
            _ => null,
        };

    private static ReceivableId? ItemOf(Entry? entry) =>
        entry switch
        {
            CreditNote note => note.Against,
            Allowance allowance => allowance.Against,
            Withholding withholding => withholding.Against,
            Application application => application.Target,
            Unapplication unapplication => unapplication.Target,
            Transfer transfer => transfer.ToItem,
            Adjustment adjustment => adjustment.Target,
            WriteOff writeOff => writeOff.Target,
            Recovery recovery => recovery.Target,
            ItemReversal reversal => reversal.Of,
            _ => null,
        };
}
