namespace Cobranza.LateFees;

/// <summary>What lateness costs from a number of days past due on.</summary>
public sealed record LateFeeTier
{
    /// <summary>Highest day: 36,600, our choice, because a tier after a century is a typing error.</summary>
    public const int MaxDay = 36_600;

    /// <summary>A tier.</summary>
    /// <param name="fromDay">The first day past due on which it counts, from 1 up to and including <see cref="MaxDay"/>.</param>
    /// <param name="charge">What it costs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of range.</exception>
    /// <exception cref="ArgumentNullException">The charge is missing.</exception>
    public LateFeeTier(int fromDay, LateFeePolicy charge)
    {
        FromDay = Guard.InRange(fromDay, 1, MaxDay);
        Charge = LateFeePolicy.Part(charge, nameof(charge));
    }

    /// <summary>The first day past due on which it counts.</summary>
    public int FromDay { get; }

    /// <summary>What it costs.</summary>
    public LateFeePolicy Charge { get; }
}
