using Cobranza.Receivables;
using Cobranza.Terms;

namespace Cobranza.Json.Reading;

/// <summary>An account: its receivables, entries and events.</summary>
internal static class FactsReader
{
    private static readonly WordTable<ReceivableKind> ReceivableKinds = Words.All<ReceivableKind>();
    private static readonly WordTable<Security> Securities = Words.All<Security>();

    public static Account? Account(ObjectNode members)
    {
        var customer = Values.Customer(members.Required("customer"));
        var receivables = members.Required("receivables")?.List(node => Item(node, customer));
        var entries = members.Required("entries")?.List(EntryReader.Entry);
        var events = members.Required("events")?.List(EventReader.Event);
        var parent = Values.Customer(members.Optional("parent"));
        var payer = Values.Customer(members.Optional("payer"));
        members.RefuseOthers();
        return customer is { } id && receivables is not null && entries is not null && events is not null
            ? members.Build(() =>
                new Account(
                    id,
                    ValueList.From(receivables),
                    ValueList.From(entries),
                    ValueList.From(events),
                    parent,
                    payer
                )
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
        var parts = members.Optional("parts")?.List(Part, min: 1);
        var burden = Burden(members.Optional("burden"));
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
                        about,
                        parts is null ? null : ValueList.From(parts),
                        burden
                    ),
                ("due", "dueOn")
            )
            : null;
    }

    private static ReceivablePart? Part(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var portion = members.Required("portion")?.Integer();
        var component = Values.Component(members.Required("component"));
        var amount = Values.Money(members.Required("amount"));
        var dueOn = Values.Date(members.Required("dueOn"));
        var rolledTo = Values.Date(members.Optional("rolledTo"));
        members.RefuseOthers();
        return portion is { } number && component is { } made && amount is { } money && dueOn is { } due
            ? members.Build(
                () => new ReceivablePart(number, made, money, new DueDate(due, rolledTo ?? due)),
                ("due", "dueOn")
            )
            : null;
    }

    private static DebtBurden? Burden(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var rate = Values.Percentage(members.Required("annualRate"));
        var security = members.Required("security")?.Word(Securities);
        members.RefuseOthers();
        return rate is { } annual && security is { } named
            ? members.Build(() => new DebtBurden(annual, named == Security.Secured))
            : null;
    }
}
