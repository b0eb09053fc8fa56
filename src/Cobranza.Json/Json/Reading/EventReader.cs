using Cobranza.Commitments;
using Cobranza.Installments;
using Cobranza.Receivables;

namespace Cobranza.Json.Reading;

/// <summary>The closed list of events.</summary>
internal static class EventReader
{
    private static readonly WordTable<Func<ObjectNode, AccountEvent?>> EventKinds = new(
        new Dictionary<string, Func<ObjectNode, AccountEvent?>>(StringComparer.Ordinal)
        {
            ["promiseMade"] = Promise,
            ["disputeOpened"] = Dispute,
            ["disputeClosed"] = members =>
            {
                var id = Line(members, "id");
                var on = Values.Date(members.Required("effectiveOn"));
                var recorded = Values.Date(members.Optional("recordedOn"));
                return id is not null && on is { } date
                    ? members.Build(() => new DisputeClosed(id, date, recorded))
                    : null;
            },
            ["planAgreed"] = Plan,
            ["contactMade"] = members =>
            {
                var step = Line(members, "stepId");
                var on = Values.Date(members.Required("effectiveOn"));
                var channel = Line(members, "channel");
                var recorded = Values.Date(members.Optional("recordedOn"));
                return step is not null && on is { } date && channel is not null
                    ? members.Build(() => new ContactMade(step, date, channel, recorded))
                    : null;
            },
            ["pausedUntil"] = members =>
            {
                var on = Values.Date(members.Required("effectiveOn"));
                var until = Values.Date(members.Required("until"));
                var reason = Line(members, "reason");
                var recorded = Values.Date(members.Optional("recordedOn"));
                return on is { } date && until is { } last && reason is not null
                    ? members.Build(() => new PausedUntil(date, last, reason, recorded))
                    : null;
            },
        }
    );

    public static AccountEvent? Event(Node node) => Kinds.Read(node, EventKinds);

    private static string? Line(ObjectNode members, string name) =>
        members.Required(name)?.Line(AccountEvent.MaxTextLength);

    private static PromiseMade? Promise(ObjectNode members)
    {
        var id = Line(members, "id");
        var amount = Values.Money(members.Required("amount"));
        var on = Values.Date(members.Required("effectiveOn"));
        var due = Values.Date(members.Required("dueOn"));
        var items = members.Required("items")?.Values(node => Values.Receivable(node));
        var tolerance = members.Required("toleranceDays")?.Integer();
        var recorded = Values.Date(members.Optional("recordedOn"));
        return
            id is not null
            && amount is { } money
            && on is { } date
            && due is { } last
            && items is not null
            && tolerance is { } days
            ? members.Build(() => new PromiseMade(id, money, date, last, ValueList.From(items), days, recorded))
            : null;
    }

    private static DisputeOpened? Dispute(ObjectNode members)
    {
        var id = Line(members, "id");
        var amount = Values.Money(members.Required("amount"));
        var on = Values.Date(members.Required("effectiveOn"));
        var item = Values.Receivable(members.Required("item"));
        var reason = Line(members, "reason");
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && amount is { } money && on is { } date && item is { } named && reason is not null
            ? members.Build(() => new DisputeOpened(id, money, date, named, reason, recorded))
            : null;
    }

    private static PlanAgreed? Plan(ObjectNode members)
    {
        var id = Line(members, "id");
        var on = Values.Date(members.Required("effectiveOn"));
        var items = members.Required("items")?.Values(node => Values.Receivable(node));
        var rows = members.Required("installments")?.List(Installment, min: 1, max: InstallmentPlan.MaxInstallments);
        var tolerance = members.Required("toleranceDays")?.Integer();
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && on is { } date && items is not null && rows is not null && tolerance is { } days
            ? members.Build(() =>
                new PlanAgreed(
                    id,
                    date,
                    ValueList.From(items),
                    InstallmentPlan.Of(ValueList.From(rows)),
                    days,
                    recorded
                )
            )
            : null;
    }

    private static Installment? Installment(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var number = members.Required("number")?.Integer();
        var due = Values.Date(members.Required("dueOn"));
        var amount = Values.Money(members.Required("amount"));
        members.RefuseOthers();
        return number is { } place && due is { } date && amount is { } money
            ? members.Build(() => new Installment(place, date, money))
            : null;
    }
}
