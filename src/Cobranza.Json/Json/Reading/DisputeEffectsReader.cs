using Cobranza.Commitments;

namespace Cobranza.Json.Reading;

/// <summary>What a policy says about disputes.</summary>
internal static class DisputeEffectsReader
{
    private static readonly WordTable<DisputedInterest> Interests = Words.All<DisputedInterest>();
    private static readonly WordTable<DisputedDiscount> Discounts = Words.All<DisputedDiscount>();
    private static readonly WordTable<DisputedExposure> Exposures = Words.All<DisputedExposure>();
    private static readonly WordTable<DisputedEscalation> Escalations = Words.All<DisputedEscalation>();

    public static DisputeEffects? Effects(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var interest = members.Required("interest")?.Word(Interests);
        var discount = members.Required("discount")?.Word(Discounts);
        var exposure = members.Required("exposure")?.Word(Exposures);
        var escalation = members.Required("escalation")?.Word(Escalations);
        members.RefuseOthers();
        return interest is { } first && discount is { } second && exposure is { } third && escalation is { } fourth
            ? members.Build(() => new DisputeEffects(first, second, third, fourth))
            : null;
    }
}
