namespace Cobranza.LateFees;

/// <summary>A share of the part of an overdue amount that lies above a bound.</summary>
public sealed record AmountSlice
{
    /// <summary>A slice.</summary>
    /// <param name="above">Where it begins: what is overdue beyond this amount, up to the next slice; zero or more.</param>
    /// <param name="share">From 0 % up to and including <see cref="PercentLateFee.MaxShare"/>.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the share is out of range.</exception>
    public AmountSlice(Money above, Percentage share)
    {
        Above = Guard.PositiveOrZero(above);
        Share = Guard.InRange(share, Percentage.Zero, PercentLateFee.MaxShare);
    }

    /// <summary>Where it begins.</summary>
    public Money Above { get; }

    /// <summary>The charge as a share of the slice.</summary>
    public Percentage Share { get; }
}
