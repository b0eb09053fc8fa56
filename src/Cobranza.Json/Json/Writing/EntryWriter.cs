using System.Diagnostics;
using Cobranza.Receivables;

namespace Cobranza.Json.Writing;

/// <summary>The closed list of entries.</summary>
internal static class EntryWriter
{
    public static void Entry(JsonOut json, Entry entry)
    {
        json.Kind(KindOf(entry));
        json.Text("id", entry.Id.Value);
        json.Money("amount", entry.Amount);
        json.Date("effectiveOn", entry.EffectiveOn);
        FactsWriter.Recorded(json, entry.EffectiveOn, entry.RecordedOn);
        switch (entry)
        {
            case CreditNote note:
                json.TextIf("against", note.Against?.Value);
                break;
            case Allowance allowance:
                json.Text("against", allowance.Against.Value);
                json.Word("reason", allowance.Reason);
                break;
            case Withholding withholding:
                json.Text("against", withholding.Against.Value);
                break;
            case Payment payment:
                Designations(json, payment);
                break;
            case Application application:
                json.Text("source", application.Source.Value);
                json.Text("target", application.Target.Value);
                break;
            case Unapplication unapplication:
                json.Text("source", unapplication.Source.Value);
                json.Text("target", unapplication.Target.Value);
                break;
            case Refund refund:
                json.Text("source", refund.Source.Value);
                break;
            case Reversal reversal:
                json.Text("of", reversal.Of.Value);
                break;
            default:
                json.Text("target", TargetOf(entry).Value);
                break;
        }
    }

    private static void Designations(JsonOut json, Payment payment)
    {
        if (!payment.Designations.IsEmpty)
        {
            json.Array(
                "designations",
                payment.Designations,
                designation =>
                {
                    json.Text("item", designation.Item.Value);
                    json.Money("amount", designation.Amount);
                }
            );
        }
    }

    private static ReceivableId TargetOf(Entry entry) =>
        entry switch
        {
            Adjustment adjustment => adjustment.Target,
            WriteOff writeOff => writeOff.Target,
            Recovery recovery => recovery.Target,
            _ => throw new UnreachableException(),
        };

    private static string KindOf(Entry entry) =>
        entry switch
        {
            CreditNote => "creditNote",
            Allowance => "allowance",
            Withholding => "withholding",
            Payment => "payment",
            Application => "application",
            Unapplication => "unapplication",
            Refund => "refund",
            Adjustment => "adjustment",
            WriteOff => "writeOff",
            Recovery => "recovery",
            Reversal => "reversal",
            _ => throw new UnreachableException(),
        };
}
