using Cobranza.Commitments;
using Cobranza.Receivables;

namespace Cobranza.Json.Reading;

/// <summary>What the customer said it will pay: promises, their withdrawals, scheduled payments.</summary>
internal static class PromiseReader
{
    public static AccountEvent? Made(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var amount = Values.Money(members.Required("amount"));
        var on = Values.Date(members.Required("effectiveOn"));
        var due = Values.Date(members.Required("dueOn"));
        var items = members.Required("items")?.Values(node => Values.Receivable(node));
        var tolerance = members.Required("toleranceDays")?.Integer();
        var less = Values.Money(members.Optional("toleranceAmount"));
        var replaces = members.Optional("replaces")?.Line(AccountEvent.MaxTextLength);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return
            id is not null
            && amount is { } money
            && on is { } date
            && due is { } last
            && items is not null
            && tolerance is { } days
            ? members.Build(() =>
                new PromiseMade(id, money, date, last, ValueList.From(items), days, recorded, less, replaces)
            )
            : null;
    }

    public static AccountEvent? Withdrawn(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var reason = members.Required("reason")?.Line(AccountEvent.MaxTextLength);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && on is { } date && reason is not null
            ? members.Build(() => new PromiseWithdrawn(id, date, reason, recorded))
            : null;
    }

    public static AccountEvent? Scheduled(ObjectNode members)
    {
        var id = members.Required("id")?.Line(AccountEvent.MaxTextLength);
        var on = Values.Date(members.Required("effectiveOn"));
        var lines = members.Required("lines")?.List(Line, min: 1, max: PaymentScheduled.MaxLines);
        var items = members.Required("items")?.Values(node => Values.Receivable(node));
        var tolerance = members.Required("toleranceDays")?.Integer();
        var replaces = members.Optional("replaces")?.Line(AccountEvent.MaxTextLength);
        var recorded = Values.Date(members.Optional("recordedOn"));
        return id is not null && on is { } date && lines is not null && items is not null && tolerance is { } days
            ? members.Build(() =>
                new PaymentScheduled(id, date, ValueList.From(lines), ValueList.From(items), days, replaces, recorded)
            )
            : null;
    }

    private static ScheduledAmount? Line(Node node)
    {
        if (node.Object() is not { } members)
        {
            return null;
        }

        var on = Values.Date(members.Required("on"));
        var amount = Values.Money(members.Required("amount"));
        members.RefuseOthers();
        return on is { } date && amount is { } money ? members.Build(() => new ScheduledAmount(date, money)) : null;
    }
}
