using Cobranza.Receivables;

namespace Cobranza.Json.Reading;

/// <summary>The events that mark an item: whose it is, whether it was received, and what its document carries.</summary>
internal static class MarkReader
{
    private static readonly WordTable<AssignmentKind> Assignments = Words.All<AssignmentKind>();

    public static AccountEvent? Assigned(ObjectNode members)
    {
        var on = Values.Date(members.Required("effectiveOn"));
        var item = Values.Receivable(members.Required("item"));
        var by = members.Required("by")?.Word(Assignments);
        var to = members.Required("to")?.Line(AccountEvent.MaxTextLength);
        var until = Values.Date(members.Optional("until"));
        var agreement = members.Optional("agreement")?.Line(AccountEvent.MaxTextLength);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return on is { } date && item is { } named && by is { } kind && to is not null
            ? members.Build(() => new ItemAssigned(date, named, kind, to, until, recorded, agreement), ("kind", "by"))
            : null;
    }

    public static AccountEvent? Recalled(ObjectNode members)
    {
        var on = Values.Date(members.Required("effectiveOn"));
        var item = Values.Receivable(members.Required("item"));
        var by = members.Required("by")?.Word(Assignments);
        var from = members.Required("from")?.Line(AccountEvent.MaxTextLength);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return on is { } date && item is { } named && by is { } kind && from is not null
            ? members.Build(() => new ItemRecalled(date, named, kind, from, recorded), ("kind", "by"))
            : null;
    }

    public static AccountEvent? Received(ObjectNode members)
    {
        var on = Values.Date(members.Required("effectiveOn"));
        var item = Values.Receivable(members.Required("item"));
        var recorded = Values.Date(members.Optional("recordedOn"));
        return on is { } date && item is { } named
            ? members.Build(() => new InvoiceReceived(date, named, recorded))
            : null;
    }

    public static AccountEvent? DataGiven(ObjectNode members)
    {
        var on = Values.Date(members.Required("effectiveOn"));
        var item = Values.Receivable(members.Required("item"));
        var fields = members.Required("fields")?.List(node => node.Line(AccountEvent.MaxTextLength), min: 1);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return on is { } date && item is { } named && fields is not null
            ? members.Build(() => new InvoiceDataGiven(date, named, ValueList.From(fields), recorded))
            : null;
    }
}
