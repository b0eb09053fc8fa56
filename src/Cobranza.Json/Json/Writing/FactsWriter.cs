using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Json.Writing;

/// <summary>An account: its receivables, entries and events.</summary>
internal static class FactsWriter
{
    public static void Account(JsonOut json, Account account)
    {
        json.Text("customer", account.Customer.Value);
        json.Array("receivables", account.Receivables, item => Item(json, item));
        json.Array("entries", account.Entries, entry => EntryWriter.Entry(json, entry));
        json.Array("events", account.Events, happening => EventWriter.Event(json, happening));
        json.TextIf("parent", account.Parent?.Value);
        json.TextIf("payer", account.Payer?.Value);
    }

    /// <summary>Recorded on the day it took effect is the rule, and is not written.</summary>
    public static void Recorded(JsonOut json, LocalDate effectiveOn, LocalDate recordedOn)
    {
        if (recordedOn != effectiveOn)
        {
            json.Date("recordedOn", recordedOn);
        }
    }

    private static void Item(JsonOut json, Receivable item)
    {
        json.Text("id", item.Id.Value);
        json.Word("kind", item.Kind);
        json.Money("amount", item.Amount);
        json.Date("issuedOn", item.IssuedOn);
        Due(json, item.Due);

        Recorded(json, item.IssuedOn, item.RecordedOn);
        if (item.Terms is { } terms)
        {
            TermsWriter.Trade(json, "terms", terms);
        }

        json.TextIf("segment", item.Segment);
        json.TextIf("about", item.About?.Value);
        Parts(json, item);
        if (item.Burden != DebtBurden.None)
        {
            json.Object(
                "burden",
                () =>
                {
                    json.Percentage("annualRate", item.Burden.AnnualRate);
                    json.Word("security", item.Burden.IsSecured ? Security.Secured : Security.Unsecured);
                }
            );
        }
    }

    /// <summary>One part, principal, due with the item, is the rule, and is not written.</summary>
    private static void Parts(JsonOut json, Receivable item)
    {
        if (item.Parts is [var only] && only.Key == PartKey.Whole && only.Due == item.Due)
        {
            return;
        }

        json.Array(
            "parts",
            item.Parts,
            part =>
            {
                json.Number("portion", part.Portion);
                json.Text("component", part.Component.Value);
                json.Money("amount", part.Amount);
                Due(json, part.Due);
            }
        );
    }

    private static void Due(JsonOut json, DueDate due)
    {
        json.Date("dueOn", due.Contractual);
        if (due.Effective != due.Contractual)
        {
            json.Date("rolledTo", due.Effective);
        }
    }
}
