namespace Cobranza.Statutory;

/// <summary>A fixed compensation from an amount of debt on.</summary>
public sealed record CompensationBand
{
    /// <summary>A band.</summary>
    /// <param name="from">The smallest debt that belongs to it; zero or more.</param>
    /// <param name="amount">What is owed besides; zero or more, in the same currency.</param>
    /// <exception cref="ArgumentException">An amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public CompensationBand(Money from, Money amount)
    {
        From = Guard.PositiveOrZero(from);
        Amount = Guard.PositiveOrZero(amount);
        Guard.SameCurrency(from.Currency, amount);
    }

    /// <summary>The smallest debt that belongs to it.</summary>
    public Money From { get; }

    /// <summary>What is owed besides.</summary>
    public Money Amount { get; }

    /// <summary>Amount and bound, the same in every culture.</summary>
    public override string ToString() => $"{Amount} from {From}";
}
