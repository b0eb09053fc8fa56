using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge that comes to at least an amount wherever anything is charged at all.</summary>
/// <example>Interest of MXN 3.00 with a minimum of MXN 50.00 costs MXN 50.00; where no interest is due, nothing.</example>
public sealed record MinimumLateFee : LateFeePolicy
{
    /// <summary>A charge with a minimum.</summary>
    /// <param name="inner">The charge.</param>
    /// <param name="minimum">Zero or more; receivables in another currency are refused.</param>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    /// <exception cref="ArgumentException">The minimum has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is negative.</exception>
    public MinimumLateFee(LateFeePolicy inner, Money minimum)
    {
        Inner = Part(inner, nameof(inner));
        Minimum = Guard.PositiveOrZero(minimum);
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>The least that it comes to, where it is due.</summary>
    public Money Minimum { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Minimum;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Minimum);
        var charge = AccrueInside(Inner, item, asOf, trace);
        if (charge.IsZero || charge >= Minimum)
        {
            return charge;
        }

        trace?.Open(LateFeeRules.MinimumApplied).Note("minimum", Minimum);
        return Minimum;
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Minimum);

        // Written after a cap, a minimum passes it, but only where something is charged: a ceiling of zero stays.
        return Inner.Ceiling(item, asOf) is { Sign: > 0 } ceiling
            ? ExactAmount.Max(ceiling, Minimum)
            : Inner.Ceiling(item, asOf);
    }

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => Inner.AppliesTo(item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("minimum", Minimum);
    }
}
