using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge that, together with what other rules have charged for the receivable, never passes an amount over its life.</summary>
/// <remarks>The facts say what other rules have charged. What this rule has charged itself is part of its own accrual, which is cumulative.</remarks>
/// <example>Interest capped at MXN 500.00 for life, beside reminder fees of MXN 160.00, stops at MXN 340.00.</example>
public sealed record LifeCappedLateFee : LateFeePolicy
{
    /// <summary>A charge with a cap on all charges of the receivable.</summary>
    /// <param name="inner">The charge.</param>
    /// <param name="cap">Zero or more; receivables in another currency are refused.</param>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    /// <exception cref="ArgumentException">The cap has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cap is negative.</exception>
    public LifeCappedLateFee(LateFeePolicy inner, Money cap)
    {
        Inner = Part(inner, nameof(inner));
        Cap = Guard.PositiveOrZero(cap);
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>The most that all charges of the receivable may come to.</summary>
    public Money Cap { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.LifeCapped;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var (room, charge) = (Room(item), AccrueInside(Inner, item, asOf, trace));
        if (charge <= room)
        {
            return charge;
        }

        trace
            ?.Open(LateFeeRules.LifeCapReached)
            .Note("cap", Cap)
            .Note("others", item.ChargedByOtherRules)
            .Note("room", room);
        return room;
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        Inner.Ceiling(item, asOf) is { } ceiling ? ExactAmount.Min(ceiling, Room(item)) : Room(item);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) => Inner.AppliesTo(item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("cap", Cap);
    }

    private Money Room(OverdueItem item)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Cap);
        return Money.Max(Cap - item.ChargedByOtherRules, Money.Zero(item.Currency));
    }
}
