using Cobranza.Commitments;
using Cobranza.Receivables;

namespace Cobranza.Json.Reading;

/// <summary>A contact with its details.</summary>
internal static class ContactReader
{
    private static readonly WordTable<ContactDirection> Directions = Words.All<ContactDirection>();

    public static AccountEvent? Made(ObjectNode members)
    {
        var step = members.Optional("stepId");
        var stepId = step?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var channel = members.Required("channel")?.Line(AccountEvent.MaxTextLength);
        var given = members.Optional("details");
        var details = Details(given);
        var recorded = Values.Date(members.Optional("recordedOn"));
        var isWhole = step is null == stepId is null && given is null == details is null;
        return isWhole && on is { } date && channel is not null
            ? members.Build(() => new ContactMade(stepId, date, channel, recorded, details))
            : null;
    }

    private static ContactDetails? Details(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var direction = members.Required("direction")?.Word(Directions);
        var role = members.Optional("personRole")?.Line(AccountEvent.MaxTextLength);
        var outcome = members.Optional("outcome")?.Line(AccountEvent.MaxTextLength);
        var next = Values.Date(members.Optional("nextActionOn"));
        var proof = members.Optional("noticeProof")?.Line(AccountEvent.MaxTextLength);
        var items = members.Optional("items")?.Values(item => Values.Receivable(item));
        var note = members.Optional("note")?.Line(ContactDetails.MaxNoteLength);
        members.RefuseOthers();
        return direction is { } way
            ? members.Build(() =>
                new ContactDetails(way, role, outcome, next, proof, items is null ? null : ValueList.From(items), note)
            )
            : null;
    }
}
