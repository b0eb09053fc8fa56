using System.Diagnostics;
using Cobranza.Commitments;

namespace Cobranza.Json.Writing;

/// <summary>The events of a dispute, and what a policy says about disputes.</summary>
internal static class DisputeWriter
{
    public static void Opened(JsonOut json, DisputeOpened dispute)
    {
        json.Money("amount", dispute.Amount);
        json.Text("item", dispute.Item.Value);
        json.Text("reason", dispute.Reason);
        json.TextIf("code", dispute.Code);
        json.DateIf("answerBy", dispute.AnswerBy);
    }

    public static void Referred(JsonOut json, DisputeReferred referred)
    {
        json.Text("to", referred.To);
        json.DateIf("answerBy", referred.AnswerBy);
    }

    public static void Closed(JsonOut json, DisputeClosed closed)
    {
        if (closed.Outcome is { } outcome)
        {
            json.Object("outcome", () => Outcome(json, outcome));
        }
    }

    public static void Effects(JsonOut json, DisputeEffects effects)
    {
        json.Word("interest", effects.Interest);
        json.Word("discount", effects.Discount);
        json.Word("exposure", effects.Exposure);
        json.Word("escalation", effects.Escalation);
    }

    private static void Outcome(JsonOut json, DisputeOutcome outcome)
    {
        switch (outcome)
        {
            case DisputeOutcome.Rejected:
                json.Kind("rejected");
                break;
            case DisputeOutcome.AcceptedWholly:
                json.Kind("acceptedWholly");
                break;
            case DisputeOutcome.AcceptedInPart part:
                json.Kind("acceptedInPart");
                json.Money("amount", part.Amount);
                break;
            case DisputeOutcome.Withdrawn:
                json.Kind("withdrawn");
                break;
            default:
                throw new UnreachableException();
        }
    }
}
