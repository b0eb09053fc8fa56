using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge that never comes to more than another one, rounding included: a legal maximum rate, most of all.</summary>
/// <remarks>Legal maxima are written last, at the outside, so that nothing passes them.</remarks>
/// <example>A fixed MXN 100.00 on MXN 1,000.00, limited to 24 % a year, is owed at MXN 0.65 on the first late day, for a limit is never passed by rounding.</example>
public sealed record LimitedLateFee : LateFeePolicy
{
    /// <summary>A charge with a limit.</summary>
    /// <param name="inner">The charge.</param>
    /// <param name="limit">The most that it may come to on each day.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public LimitedLateFee(LateFeePolicy inner, LateFeePolicy limit)
    {
        Inner = Part(inner, nameof(inner));
        Limit = Part(limit, nameof(limit));
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>The most that it may come to.</summary>
    public LateFeePolicy Limit { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Limited;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner, Limit];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var charge = AccrueInside(Inner, item, asOf, trace);
        var limit = AccrueInside(Limit, item, asOf, trace);
        if (charge <= limit)
        {
            return charge;
        }

        trace?.Open(LateFeeRules.LimitReached).Note("cap", limit);
        return limit;
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf)
    {
        var limit = Limit.Accrue(item, asOf);
        return Inner.Ceiling(item, asOf) is { } ceiling ? ExactAmount.Min(ceiling, limit) : limit;
    }

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => Inner.AppliesTo(item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
