using Cobranza.Commitments;

namespace Cobranza.Json.Writing;

/// <summary>What the customer said it will pay.</summary>
internal static class PromiseWriter
{
    public static void Made(JsonOut json, PromiseMade promise)
    {
        json.Money("amount", promise.Amount);
        json.Date("dueOn", promise.DueOn);
        json.Texts("items", promise.Items, item => item.Value);
        json.Number("toleranceDays", promise.ToleranceDays);
        if (!promise.ToleranceAmount.IsZero)
        {
            json.Money("toleranceAmount", promise.ToleranceAmount);
        }

        json.TextIf("replaces", promise.Replaces);
    }

    public static void Scheduled(JsonOut json, PaymentScheduled scheduled)
    {
        json.Array(
            "lines",
            scheduled.Lines,
            line =>
            {
                json.Date("on", line.On);
                json.Money("amount", line.Amount);
            }
        );
        json.Texts("items", scheduled.Items, item => item.Value);
        json.Number("toleranceDays", scheduled.ToleranceDays);
        json.TextIf("replaces", scheduled.Replaces);
    }
}
