using System.Diagnostics;
using Cobranza.Commitments;
using Cobranza.Receivables;

namespace Cobranza.Json.Writing;

/// <summary>The closed list of events.</summary>
internal static class EventWriter
{
    public static void Event(JsonOut json, AccountEvent happening)
    {
        switch (happening)
        {
            case PromiseMade promise:
                Start(json, "promiseMade", promise, promise.Id);
                json.Money("amount", promise.Amount);
                json.Date("dueOn", promise.DueOn);
                json.Texts("items", promise.Items, item => item.Value);
                json.Number("toleranceDays", promise.ToleranceDays);
                break;
            case DisputeOpened dispute:
                Start(json, "disputeOpened", dispute, dispute.Id);
                json.Money("amount", dispute.Amount);
                json.Text("item", dispute.Item.Value);
                json.Text("reason", dispute.Reason);
                break;
            case DisputeClosed closed:
                Start(json, "disputeClosed", closed, closed.Id);
                break;
            case PlanAgreed plan:
                Start(json, "planAgreed", plan, plan.Id);
                Plan(json, plan);
                break;
            case ContactMade contact:
                Start(json, "contactMade", contact, id: null);
                json.Text("stepId", contact.StepId);
                json.Text("channel", contact.Channel);
                break;
            case PausedUntil pause:
                Start(json, "pausedUntil", pause, id: null);
                json.Date("until", pause.Until);
                json.Text("reason", pause.Reason);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Start(JsonOut json, string kind, AccountEvent happening, string? id)
    {
        json.Kind(kind);
        json.TextIf("id", id);
        json.Date("effectiveOn", happening.EffectiveOn);
        FactsWriter.Recorded(json, happening.EffectiveOn, happening.RecordedOn);
    }

    private static void Plan(JsonOut json, PlanAgreed plan)
    {
        json.Texts("items", plan.Items, item => item.Value);
        json.Array(
            "installments",
            plan.Plan.Installments,
            row =>
            {
                json.Number("number", row.Number);
                json.Date("dueOn", row.DueOn);
                json.Money("amount", row.Amount);
            }
        );
        json.Number("toleranceDays", plan.ToleranceDays);
    }
}
