using Cobranza.Commitments;
using Cobranza.Receivables;

namespace Cobranza.Json.Reading;

/// <summary>The events of a dispute: opened, handed on, ended.</summary>
internal static class DisputeReader
{
    private static readonly WordTable<Func<ObjectNode, DisputeOutcome?>> Outcomes = new(
        new Dictionary<string, Func<ObjectNode, DisputeOutcome?>>(StringComparer.Ordinal)
        {
            ["rejected"] = _ => new DisputeOutcome.Rejected(),
            ["acceptedWholly"] = _ => new DisputeOutcome.AcceptedWholly(),
            ["acceptedInPart"] = members =>
                Values.Money(members.Required("amount")) is { } amount
                    ? members.Build(() => new DisputeOutcome.AcceptedInPart(amount))
                    : null,
            ["withdrawn"] = _ => new DisputeOutcome.Withdrawn(),
        }
    );

    public static AccountEvent? Opened(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var amount = Values.Money(members.Required("amount"));
        var on = Values.Date(members.Required("effectiveOn"));
        var item = Values.Receivable(members.Required("item"));
        var reason = members.Required("reason")?.Line(AccountEvent.MaxTextLength);
        var code = members.Optional("code")?.Line(AccountEvent.MaxTextLength);
        var answerBy = Values.Date(members.Optional("answerBy"));
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && amount is { } money && on is { } date && item is { } named && reason is not null
            ? members.Build(() => new DisputeOpened(id, money, date, named, reason, recorded, code, answerBy))
            : null;
    }

    public static AccountEvent? Referred(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var to = members.Required("to")?.Line(AccountEvent.MaxTextLength);
        var answerBy = Values.Date(members.Optional("answerBy"));
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && on is { } date && to is not null
            ? members.Build(() => new DisputeReferred(id, date, to, answerBy, recorded))
            : null;
    }

    public static AccountEvent? Closed(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var outcome = Kinds.Read(members.Optional("outcome"), Outcomes);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && on is { } date
            ? members.Build(() => new DisputeClosed(id, date, recorded, outcome))
            : null;
    }
}
