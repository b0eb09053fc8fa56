using Cobranza.Receivables;
using Cobranza.Terms;

namespace Cobranza.Json.Reading;

/// <summary>An account: its receivables, entries and events.</summary>
internal static class FactsReader
{
    private static readonly WordTable<ReceivableKind> ReceivableKinds = Words.All<ReceivableKind>();

    public static Account? Account(ObjectNode members)
    {
        var customer = Values.Customer(members.Required("customer"));
        var receivables = members.Required("receivables")?.List(node => Item(node, customer));
        var entries = members.Required("entries")?.List(EntryReader.Entry);
        var events = members.Required("events")?.List(EventReader.Event);
        members.RefuseOthers();
        return customer is { } id && receivables is not null && entries is not null && events is not null
            ? members.Build(() =>
                new Account(id, ValueList.From(receivables), ValueList.From(entries), ValueList.From(events))
            )
            : null;
    }

    private static Receivable? Item(Node node, CustomerId? customer)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var id = Values.Receivable(members.Required("id"));
        var kind = members.Required("kind")?.Word(ReceivableKinds);
        var amount = Values.Money(members.Required("amount"));
        var issuedOn = Values.Date(members.Required("issuedOn"));
        var dueOn = Values.Date(members.Required("dueOn"));
        var rolledTo = Values.Date(members.Optional("rolledTo"));
        var recordedOn = Values.Date(members.Optional("recordedOn"));
        var terms = TermsReader.Trade(members.Optional("terms"));
        var segment = members.Optional("segment")?.Line(Receivable.MaxSegmentLength);
        var about = Values.Receivable(members.Optional("about"));
        members.RefuseOthers();
        return
            id is { } named
            && customer is { } owner
            && kind is { } what
            && amount is { } money
            && issuedOn is { } issued
            && dueOn is { } due
            ? members.Build(
                () =>
                    new Receivable(
                        named,
                        owner,
                        what,
                        money,
                        issued,
                        new DueDate(due, rolledTo ?? due),
                        recordedOn,
                        terms,
                        segment,
                        about
                    ),
                ("due", "dueOn")
            )
            : null;
    }
}
