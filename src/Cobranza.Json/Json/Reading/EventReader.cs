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
            ["promiseMade"] = PromiseReader.Made,
            ["promiseWithdrawn"] = PromiseReader.Withdrawn,
            ["paymentScheduled"] = PromiseReader.Scheduled,
            ["disputeOpened"] = DisputeReader.Opened,
            ["disputeReferred"] = DisputeReader.Referred,
            ["disputeClosed"] = DisputeReader.Closed,
            ["planAgreed"] = Plan,
            ["contactMade"] = ContactReader.Made,
            ["standstillStarted"] = ReliefReader.Standstill,
            ["standstillLifted"] = members =>
                ReliefReader.End(members, (id, on, known) => new StandstillLifted(id, on, known)),
            ["hardshipGranted"] = ReliefReader.Hardship,
            ["hardshipEnded"] = members =>
                ReliefReader.End(members, (id, on, known) => new HardshipEnded(id, on, known)),
            ["debtAcknowledged"] = ClaimReader.Acknowledged,
            ["claimFiled"] = ClaimReader.Filed,
            ["itemAssigned"] = MarkReader.Assigned,
            ["itemRecalled"] = MarkReader.Recalled,
            ["invoiceReceived"] = MarkReader.Received,
            ["invoiceDataGiven"] = MarkReader.DataGiven,
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
