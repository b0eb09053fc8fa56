namespace Cobranza.LateFees;

/// <summary>What lateness costs from an overdue amount on.</summary>
public sealed record AmountBand
{
    /// <summary>A band.</summary>
    /// <param name="from">The smallest overdue amount that belongs to it; zero or more.</param>
    /// <param name="charge">What it costs.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    public AmountBand(Money from, LateFeePolicy charge)
    {
        From = Guard.PositiveOrZero(from);
        Charge = LateFeePolicy.Part(charge, nameof(charge));
    }

    /// <summary>The smallest overdue amount that belongs to it.</summary>
    public Money From { get; }

    /// <summary>What it costs.</summary>
    public LateFeePolicy Charge { get; }
}
