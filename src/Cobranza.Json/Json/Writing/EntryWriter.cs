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
                Part(json, note.Part);
                break;
            case Allowance allowance:
                json.Text("against", allowance.Against.Value);
                json.Word("reason", allowance.Reason);
                Part(json, allowance.Part);
                break;
            case Withholding withholding:
                json.Text("against", withholding.Against.Value);
                Part(json, withholding.Part);
                break;
            case Payment payment:
                Designations(json, payment);
                json.TextIf("method", payment.Method);
                Clearing(json, payment.Clearing);
                break;
            case Application application:
                json.Text("source", application.Source.Value);
                json.Text("target", application.Target.Value);
                Part(json, application.Part);
                break;
            case Unapplication unapplication:
                json.Text("source", unapplication.Source.Value);
                json.Text("target", unapplication.Target.Value);
                Part(json, unapplication.Part);
                break;
            case Refund refund:
                json.Text("source", refund.Source.Value);
                break;
            case Reversal reversal:
                json.Text("of", reversal.Of.Value);
                Reason(json, reversal.Reason);
                break;
            case ItemReversal reversal:
                json.Text("of", reversal.Of.Value);
                Reason(json, reversal.Reason);
                break;
            case Transfer transfer:
                json.Text("from", transfer.From.Value);
                json.Text("to", transfer.To.Value);
                json.Text("source", transfer.Source.Value);
                json.TextIf("fromItem", transfer.FromItem?.Value);
                json.TextIf("toItem", transfer.ToItem?.Value);
                break;
            case Adjustment adjustment:
                json.Text("target", adjustment.Target.Value);
                Part(json, adjustment.Part);
                break;
            case WriteOff writeOff:
                json.Text("target", writeOff.Target.Value);
                json.TextIf("reason", writeOff.Reason);
                Part(json, writeOff.Part);
                break;
            case Recovery recovery:
                json.Text("target", recovery.Target.Value);
                Part(json, recovery.Part);
                break;
            default:
                throw new UnreachableException();
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
                    Part(json, designation.Part);
                }
            );
        }
    }

    private static void Part(JsonOut json, PartFilter? part)
    {
        if (part?.Portion is { } portion)
        {
            json.Number("portion", portion);
        }

        json.TextIf("component", part?.Component?.Value);
    }

    private static void Reason(JsonOut json, ReversalReason? reason)
    {
        if (reason is { } why)
        {
            json.Word("reason", why);
        }
    }

    /// <summary>Recorded on the day it settled is the rule, and is not written.</summary>
    private static void Clearing(JsonOut json, Clearing? clearing)
    {
        if (clearing is not null)
        {
            json.Object(
                "clearing",
                () =>
                {
                    json.Date("initiatedOn", clearing.InitiatedOn);
                    if (clearing is { SettledOn: { } settled, RecordedOn: { } recorded })
                    {
                        json.Date("settledOn", settled);
                        FactsWriter.Recorded(json, settled, recorded);
                    }
                }
            );
        }
    }

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
            ItemReversal => "itemReversal",
            Transfer => "transfer",
            _ => throw new UnreachableException(),
        };
}
