using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge that never comes to more than an amount, rounding included.</summary>
/// <example>Interest of MXN 150.00 capped at MXN 100.00 costs MXN 100.00.</example>
public sealed record CappedLateFee : LateFeePolicy
{
    /// <summary>A charge with a cap.</summary>
    /// <param name="inner">The charge.</param>
    /// <param name="cap">Zero or more; receivables in another currency are refused.</param>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    /// <exception cref="ArgumentException">The cap has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cap is negative.</exception>
    public CappedLateFee(LateFeePolicy inner, Money cap)
    {
        Inner = Part(inner, nameof(inner));
        Cap = Guard.PositiveOrZero(cap);
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>The most that it may come to.</summary>
    public Money Cap { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Capped;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Cap);
        var charge = AccrueInside(Inner, item, asOf, trace);
        if (charge <= Cap)
        {
            return charge;
        }

        trace?.Open(LateFeeRules.CapReached).Note("cap", Cap);
        return Cap;
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Cap);
        return Inner.Ceiling(item, asOf) is { } ceiling ? ExactAmount.Min(ceiling, Cap) : Cap;
    }

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => Inner.AppliesTo(item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("cap", Cap);
    }
}
