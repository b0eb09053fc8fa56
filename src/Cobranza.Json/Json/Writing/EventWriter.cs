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
                PromiseWriter.Made(json, promise);
                break;
            case PromiseWithdrawn withdrawn:
                Start(json, "promiseWithdrawn", withdrawn, withdrawn.Id);
                json.Text("reason", withdrawn.Reason);
                break;
            case PaymentScheduled scheduled:
                Start(json, "paymentScheduled", scheduled, scheduled.Id);
                PromiseWriter.Scheduled(json, scheduled);
                break;
            case DisputeOpened dispute:
                Start(json, "disputeOpened", dispute, dispute.Id);
                DisputeWriter.Opened(json, dispute);
                break;
            case DisputeReferred referred:
                Start(json, "disputeReferred", referred, referred.Id);
                DisputeWriter.Referred(json, referred);
                break;
            case DisputeClosed closed:
                Start(json, "disputeClosed", closed, closed.Id);
                DisputeWriter.Closed(json, closed);
                break;
            case PlanAgreed plan:
                Start(json, "planAgreed", plan, plan.Id);
                Plan(json, plan);
                break;
            case ContactMade contact:
                Start(json, "contactMade", contact, id: null);
                ContactWriter.Made(json, contact);
                break;
            case PausedUntil pause:
                Start(json, "pausedUntil", pause, id: null);
                json.Date("until", pause.Until);
                json.Text("reason", pause.Reason);
                break;
            case StandstillStarted started:
                Start(json, "standstillStarted", started, started.Id);
                ReliefWriter.Standstill(json, started);
                break;
            case StandstillLifted lifted:
                Start(json, "standstillLifted", lifted, lifted.Id);
                break;
            case HardshipGranted granted:
                Start(json, "hardshipGranted", granted, granted.Id);
                ReliefWriter.Hardship(json, granted);
                break;
            case HardshipEnded ended:
                Start(json, "hardshipEnded", ended, ended.Id);
                break;
            case DebtAcknowledged acknowledged:
                Start(json, "debtAcknowledged", acknowledged, acknowledged.Id);
                json.Texts("items", acknowledged.Items, item => item.Value);
                if (acknowledged.Amount is { } amount)
                {
                    json.Money("amount", amount);
                }

                json.TextIf("proof", acknowledged.Proof);
                break;
            case ClaimFiled claim:
                Start(json, "claimFiled", claim, claim.Id);
                json.Texts("items", claim.Items, item => item.Value);
                json.Text("reference", claim.Reference);
                break;
            case ItemAssigned assigned:
                Start(json, "itemAssigned", assigned, id: null);
                json.Text("item", assigned.Item.Value);
                json.Word("by", assigned.Kind);
                json.Text("to", assigned.To);
                json.DateIf("until", assigned.Until);
                json.TextIf("agreement", assigned.Agreement);
                break;
            case ItemRecalled recalled:
                Start(json, "itemRecalled", recalled, id: null);
                json.Text("item", recalled.Item.Value);
                json.Word("by", recalled.Kind);
                json.Text("from", recalled.From);
                break;
            case InvoiceReceived received:
                Start(json, "invoiceReceived", received, id: null);
                json.Text("item", received.Item.Value);
                break;
            case InvoiceDataGiven given:
                Start(json, "invoiceDataGiven", given, id: null);
                json.Text("item", given.Item.Value);
                json.Texts("fields", given.Fields, field => field);
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
