using Cobranza.Receivables;
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
        json.Date("dueOn", item.Due.Contractual);
        if (item.Due.Effective != item.Due.Contractual)
        {
            json.Date("rolledTo", item.Due.Effective);
        }

        Recorded(json, item.IssuedOn, item.RecordedOn);
        if (item.Terms is { } terms)
        {
            TermsWriter.Trade(json, "terms", terms);
        }

        json.TextIf("segment", item.Segment);
        json.TextIf("about", item.About?.Value);
    }
}
