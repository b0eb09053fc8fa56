using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Commissions;
using Cobranza.Commitments;
using Cobranza.Policies;

namespace Cobranza.Json.Writing;

/// <summary>A version of a policy, its members in canonical order.</summary>
internal static class PolicyWriter
{
    public static void Version(JsonOut json, PolicySet policy)
    {
        json.Text("name", policy.Name);
        json.Date("effectiveFrom", policy.EffectiveFrom);
        TermsWriter.Trade(json, "terms", policy.Terms);
        json.Object("lateFees", () => LateFeeWriter.Terms(json, policy.LateFees));
        json.Object("credit", () => Credit(json, policy));
        json.Object("escalation", () => EscalationWriter.Ladder(json, policy.Escalation));
        json.Object("aging", () => Aging(json, policy));
        json.Object("allocation", () => json.Kind(KindOf(policy.Allocation)));
        if (policy.Plan is { } plan)
        {
            json.Object("plan", () => Plan(json, plan));
        }

        if (policy.Commission is { } commission)
        {
            json.Object("commission", () => Commission(json, commission));
        }

        if (policy.Disputes != DisputeEffects.Standard)
        {
            json.Object("disputes", () => DisputeWriter.Effects(json, policy.Disputes));
        }
    }

    private static void Credit(JsonOut json, PolicySet policy)
    {
        var credit = policy.Credit;
        json.Texts("limits", credit.Limits, json.Text);
        if (credit.HoldFromDaysPastDue is { } hold)
        {
            json.Number("holdFromDaysPastDue", hold);
        }

        json.Number("releaseBelowDaysPastDue", credit.ReleaseBelowDaysPastDue);
        if (credit.ReferFromBrokenPromises is { } refer)
        {
            json.Number("referFromBrokenPromises", refer);
        }
    }

    private static void Aging(JsonOut json, PolicySet policy)
    {
        json.Numbers("buckets", policy.Aging.Buckets.UpperBounds);
        json.WordUnless("unit", policy.Aging.Buckets.Unit, AgingUnit.Days);
        json.Word("basis", policy.Aging.Basis);
        json.Word("credits", policy.Aging.Credits);
        json.WordUnless("scope", policy.Aging.Scope, AgingScope.Part);
        json.WordUnless("disputed", policy.Aging.Disputed, DisputedTreatment.InBuckets);
    }

    private static void Plan(JsonOut json, PlanOffer plan)
    {
        json.Number("count", plan.Count);
        json.Number("everyMonths", plan.EveryMonths);
        json.Rounding("rounding", plan.Rounding);
    }

    private static void Commission(JsonOut json, CommissionPolicy commission)
    {
        if (commission is not CollectedShareCommission collected)
        {
            throw Unwritable.Because(commission);
        }

        json.Kind("percentOfCollected");
        json.Percentage("percentage", collected.Share);
    }

    private static string KindOf(AllocationOrder order) =>
        order == AllocationOrder.OldestDueFirst ? "oldestDueFirst"
        : order == AllocationOrder.OldestIssuedFirst ? "oldestIssuedFirst"
        : order == AllocationOrder.SmallestFirst ? "smallestFirst"
        : order == AllocationOrder.LargestFirst ? "largestFirst"
        : order == AllocationOrder.ProRata ? "proRata"
        : throw Unwritable.Because(order);
}
