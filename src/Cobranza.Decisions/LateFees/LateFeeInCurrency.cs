namespace Cobranza.LateFees;

/// <summary>What lateness costs in one currency.</summary>
public sealed record LateFeeInCurrency
{
    /// <summary>A policy for receivables in one currency.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public LateFeeInCurrency(Currency currency, LateFeePolicy policy)
    {
        Currency = Guard.HasCode(currency);
        Policy = LateFeePolicy.Part(policy, nameof(policy));
    }

    /// <summary>The currency of the receivables.</summary>
    public Currency Currency { get; }

    /// <summary>What their lateness costs.</summary>
    public LateFeePolicy Policy { get; }
}
