namespace Cobranza.Commitments;

/// <summary>What a dispute does to late fees, discounts, the credit limit and escalation, each decided apart.</summary>
/// <remarks>How disputed parts age is decided where the buckets are, in the aging policy. The debt itself never changes by a dispute: only an
/// entry changes it.</remarks>
public sealed record DisputeEffects
{
    /// <summary>A choice for each.</summary>
    /// <param name="interest">Late fees on the disputed part.</param>
    /// <param name="discount">The window of an early-payment discount.</param>
    /// <param name="exposure">Whether the disputed part uses the credit limit.</param>
    /// <param name="escalation">What is chased.</param>
    /// <exception cref="ArgumentOutOfRangeException">A choice is unknown.</exception>
    public DisputeEffects(
        DisputedInterest interest,
        DisputedDiscount discount,
        DisputedExposure exposure,
        DisputedEscalation escalation
    )
    {
        Interest = Guard.Defined(interest);
        Discount = Guard.Defined(discount);
        Exposure = Guard.Defined(exposure);
        Escalation = Guard.Defined(escalation);
    }

    /// <summary>Disputed days stay free of late fees, windows run on, the disputed part uses the limit, and the undisputed part is chased.</summary>
    public static DisputeEffects Standard { get; } =
        new(
            DisputedInterest.Suspended,
            DisputedDiscount.RunsOn,
            DisputedExposure.Counts,
            DisputedEscalation.UndisputedPart
        );

    /// <summary>Late fees on the disputed part.</summary>
    public DisputedInterest Interest { get; }

    /// <summary>The window of an early-payment discount.</summary>
    public DisputedDiscount Discount { get; }

    /// <summary>Whether the disputed part uses the credit limit.</summary>
    public DisputedExposure Exposure { get; }

    /// <summary>What is chased.</summary>
    public DisputedEscalation Escalation { get; }

    /// <summary>The effects in words, as data: one sentence for each.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(DisputeEffectRules.Effects);
        trace.Open(DisputeEffectRules.Of(Interest));
        trace.Open(DisputeEffectRules.Of(Discount));
        trace.Open(DisputeEffectRules.Of(Exposure));
        trace.Open(DisputeEffectRules.Of(Escalation));
        return trace.ToExplanation();
    }

    /// <summary>The effects in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);
}
