namespace Cobranza.LateCharges;

/// <summary>What absolute caps, minimums and waivers do to a charge, in minor units: at least, at most, nothing below.</summary>
/// <remarks>
/// The bounds are whole minor units, and rounding keeps order and whole numbers, so that bounding the rounded charge is rounding the bounded one.
/// A waiver asks for the exact charge; against a whole bound, its whole part answers.
/// </remarks>
/// <param name="Least">What is charged at least where anything is.</param>
/// <param name="Most">What is charged at most.</param>
/// <param name="WaivedBelow">Below this charge before <paramref name="Least"/> and <paramref name="Most"/>, nothing is.</param>
internal readonly record struct ChargeBounds(long Least, long Most, long WaivedBelow)
{
    /// <summary>No bounds at all.</summary>
    public static ChargeBounds None => new(0, long.MaxValue, 0);

    /// <summary>The same with a cap around.</summary>
    public ChargeBounds CappedAt(long cap) => this with { Least = Math.Min(Least, cap), Most = Math.Min(Most, cap) };

    /// <summary>The same with a minimum around; where a cap of zero leaves nothing, it stays nothing.</summary>
    public ChargeBounds AtLeast(long minimum) =>
        Most == 0 ? this : this with { Least = Math.Max(Least, minimum), Most = Math.Max(Most, minimum) };

    /// <summary>The same with a waiver around: asked of what the bounds so far make of the charge.</summary>
    public ChargeBounds WaivedUnder(long threshold) =>
        Most < threshold ? this with { Least = 0, Most = 0 }
        : Least >= threshold ? this
        : this with { WaivedBelow = Math.Max(WaivedBelow, threshold) };
}
