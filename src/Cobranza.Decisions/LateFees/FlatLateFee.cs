using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A fixed amount, once, from the first late day that bears a balance.</summary>
/// <example>MXN 100.00 on MXN 10,000.00 that is 30 days late costs MXN 100.00.</example>
public sealed record FlatLateFee : LateFeePolicy
{
    /// <summary>A fixed charge.</summary>
    /// <param name="amount">Zero or more; receivables in another currency are refused.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public FlatLateFee(Money amount) => Amount = Guard.PositiveOrZero(amount);

    /// <summary>The charge.</summary>
    public Money Amount { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Flat;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        Guard.SameCurrency(Guard.NotNull(item).Currency, Amount);
        return Amount;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("fee", Amount);
    }
}
