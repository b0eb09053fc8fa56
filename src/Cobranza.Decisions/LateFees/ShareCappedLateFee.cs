using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge that never comes to more than a share of the original amount, rounding included.</summary>
/// <example>A charge capped at 20 % of an invoice of MXN 10,000.00 stops at MXN 2,000.00, whatever has been paid of it.</example>
public sealed record ShareCappedLateFee : LateFeePolicy
{
    /// <summary>A charge with a cap by share.</summary>
    /// <param name="inner">The charge.</param>
    /// <param name="ofPrincipal">From 0 % up to and including <see cref="PercentLateFee.MaxShare"/>.</param>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public ShareCappedLateFee(LateFeePolicy inner, Percentage ofPrincipal)
    {
        Inner = Part(inner, nameof(inner));
        OfPrincipal = Guard.InRange(ofPrincipal, Percentage.Zero, PercentLateFee.MaxShare);
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>The most that it may come to, as a share of the original amount.</summary>
    public Percentage OfPrincipal { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.ShareCapped;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var (charge, cap) = (AccrueInside(Inner, item, asOf, trace), Cap(item));
        if (charge <= cap)
        {
            return charge;
        }

        trace?.Open(LateFeeRules.CapReached).Note("cap", cap);
        return cap;
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        Inner.Ceiling(item, asOf) is { } ceiling ? ExactAmount.Min(ceiling, Cap(item)) : Cap(item);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => Inner.AppliesTo(item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("share", OfPrincipal);
    }

    private ExactAmount Cap(OverdueItem item) => Guard.NotNull(item).Principal * OfPrincipal;
}
