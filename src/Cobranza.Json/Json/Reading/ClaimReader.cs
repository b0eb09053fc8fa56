using Cobranza.Commitments;
using Cobranza.Receivables;

namespace Cobranza.Json.Reading;

/// <summary>What was acknowledged, and what was claimed in court.</summary>
internal static class ClaimReader
{
    public static AccountEvent? Acknowledged(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var items = members.Required("items")?.Values(node => Values.Receivable(node), min: 1);
        var amount = Values.Money(members.Optional("amount"));
        var proof = members.Optional("proof")?.Line(AccountEvent.MaxTextLength);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && on is { } date && items is not null
            ? members.Build(() => new DebtAcknowledged(id, date, ValueList.From(items), amount, proof, recorded))
            : null;
    }

    public static AccountEvent? Filed(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var items = members.Required("items")?.Values(node => Values.Receivable(node), min: 1);
        var reference = members.Required("reference")?.Line(AccountEvent.MaxTextLength);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && on is { } date && items is not null && reference is not null
            ? members.Build(() => new ClaimFiled(id, date, ValueList.From(items), reference, recorded))
            : null;
    }
}
