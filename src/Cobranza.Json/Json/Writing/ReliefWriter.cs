using Cobranza.Commitments;

namespace Cobranza.Json.Writing;

/// <summary>Standstills and hardship arrangements.</summary>
internal static class ReliefWriter
{
    public static void Standstill(JsonOut json, StandstillStarted standstill)
    {
        json.Word("cause", standstill.Cause);
        Reliefs(json, standstill.Relief);
        json.Text("reason", standstill.Reason);
        json.DateIf("until", standstill.Until);
        json.Texts("items", standstill.Items, item => item.Value);
    }

    public static void Hardship(JsonOut json, HardshipGranted hardship)
    {
        json.Date("until", hardship.Until);
        Reliefs(json, hardship.Relief);
        json.Word("afterwards", hardship.Afterwards);
        json.Text("reason", hardship.Reason);
        json.DateIf("reviewOn", hardship.ReviewOn);
        json.Texts("items", hardship.Items, item => item.Value);
        json.TextIf("planId", hardship.PlanId);
    }

    private static void Reliefs(JsonOut json, Relief relief) =>
        json.Texts(
            "relief",
            Enum.GetValues<Relief>().Where(one => one != Relief.None && relief.HasFlag(one)),
            Words.Of
        );
}
