using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Whether the original amount is at least an amount.</summary>
public sealed record PrincipalAtLeastCondition : LateFeeCondition
{
    /// <summary>A condition on the original amount.</summary>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public PrincipalAtLeastCondition(Money amount) => Amount = Guard.PositiveOrZero(amount);

    /// <summary>The least original amount.</summary>
    public Money Amount { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.PrincipalAtLeast;

    /// <inheritdoc/>
    protected override bool HoldsCore(OverdueItem item, LocalDate asOf)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Amount);
        return item.Principal >= Amount;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("amount", Amount);
    }
}
