using System.Diagnostics;

namespace Cobranza.Commitments;

/// <summary>What the effects of a dispute say about themselves, in English and Spanish.</summary>
internal static class DisputeEffectRules
{
    public static Rule Effects { get; } =
        new("commitments.dispute-effects", "While an item is disputed:", "Mientras un documento está en disputa:");

    private static Rule InterestRunsOn { get; } =
        new(
            "commitments.disputed-interest-runs-on",
            "late charges accrue on the disputed part as on the rest",
            "los recargos corren sobre la parte en disputa igual que sobre el resto"
        );

    private static Rule InterestSuspended { get; } =
        new(
            "commitments.disputed-interest-suspended",
            "the disputed part bears no late charges, and these days stay free however the dispute ends",
            "la parte en disputa no genera recargos, y esos días quedan exentos sea cual sea el resultado"
        );

    private static Rule InterestRevived { get; } =
        new(
            "commitments.disputed-interest-revived",
            "the disputed part bears no late charges; what is rejected or withdrawn bears them for these days after all",
            "la parte en disputa no genera recargos; lo que se rechaza o se retira los genera también por esos días"
        );

    private static Rule DiscountRunsOn { get; } =
        new(
            "commitments.disputed-discount-runs-on",
            "the time for an early-payment discount runs on",
            "el plazo del descuento por pronto pago sigue corriendo"
        );

    private static Rule DiscountHeld { get; } =
        new(
            "commitments.disputed-discount-held",
            "the time for an early-payment discount is longer by the days in dispute",
            "el plazo del descuento por pronto pago se alarga por los días en disputa"
        );

    private static Rule ExposureCounts { get; } =
        new(
            "commitments.disputed-exposure-counts",
            "the disputed part uses the credit limit",
            "la parte en disputa ocupa límite de crédito"
        );

    private static Rule ExposureLeftOut { get; } =
        new(
            "commitments.disputed-exposure-left-out",
            "the disputed part does not use the credit limit",
            "la parte en disputa no ocupa límite de crédito"
        );

    private static Rule UndisputedPartChased { get; } =
        new(
            "commitments.disputed-escalation-undisputed",
            "only the undisputed part is asked for",
            "solo se reclama la parte no disputada"
        );

    private static Rule ItemWaits { get; } =
        new(
            "commitments.disputed-escalation-waits",
            "nothing of the item is asked for, its undisputed part included",
            "no se reclama nada del documento, ni siquiera la parte no disputada"
        );

    private static Rule ChasedAllTheSame { get; } =
        new(
            "commitments.disputed-escalation-all",
            "the disputed part is asked for like the rest",
            "la parte en disputa se reclama igual que el resto"
        );

    public static Rule Of(DisputedInterest interest) =>
        interest switch
        {
            DisputedInterest.RunsOn => InterestRunsOn,
            DisputedInterest.Suspended => InterestSuspended,
            DisputedInterest.RevivedIfUnfounded => InterestRevived,
            _ => throw new UnreachableException(),
        };

    public static Rule Of(DisputedDiscount discount) =>
        discount switch
        {
            DisputedDiscount.RunsOn => DiscountRunsOn,
            DisputedDiscount.Held => DiscountHeld,
            _ => throw new UnreachableException(),
        };

    public static Rule Of(DisputedExposure exposure) =>
        exposure switch
        {
            DisputedExposure.Counts => ExposureCounts,
            DisputedExposure.LeftOut => ExposureLeftOut,
            _ => throw new UnreachableException(),
        };

    public static Rule Of(DisputedEscalation escalation) =>
        escalation switch
        {
            DisputedEscalation.UndisputedPart => UndisputedPartChased,
            DisputedEscalation.ItemWaits => ItemWaits,
            DisputedEscalation.AllTheSame => ChasedAllTheSame,
            _ => throw new UnreachableException(),
        };
}
