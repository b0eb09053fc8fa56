using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge that is not worth charging below an amount: until it reaches that, nothing is owed; from then on, all of it.</summary>
/// <example>Interest waived below MXN 10.00: MXN 9.99 costs nothing, MXN 10.00 costs MXN 10.00.</example>
public sealed record WaivedBelowLateFee : LateFeePolicy
{
    /// <summary>A charge with a threshold.</summary>
    /// <param name="inner">The charge.</param>
    /// <param name="threshold">The smallest exact charge that is owed; zero or more.</param>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    /// <exception cref="ArgumentException">The threshold has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is negative.</exception>
    public WaivedBelowLateFee(LateFeePolicy inner, Money threshold)
    {
        Inner = Part(inner, nameof(inner));
        Threshold = Guard.PositiveOrZero(threshold);
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>The smallest exact charge that is owed.</summary>
    public Money Threshold { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.WaivedBelow;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Threshold);
        var charge = AccrueInside(Inner, item, asOf, trace);
        if (charge >= Threshold)
        {
            return charge;
        }

        trace?.Open(LateFeeRules.BelowThreshold).Note("charge", charge).Note("threshold", Threshold);
        return ExactAmount.Zero(item.Currency);
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) => Inner.Ceiling(item, asOf);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => Inner.AppliesTo(item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("threshold", Threshold);
    }
}
