namespace Cobranza.Credit;

/// <summary>How much a customer may owe in one currency: an amount, or no limit at all.</summary>
/// <remarks>No limit and a limit of zero are opposites: the first never refuses for the amount, the second always does.</remarks>
public sealed record CreditLimit
{
    private CreditLimit(Money? amount) => Amount = amount;

    /// <summary>No limit: the amount is never a reason to refuse.</summary>
    public static CreditLimit None { get; } = new(amount: null);

    /// <summary>The most that may be owed, the amount itself included; <see langword="null"/> without a limit.</summary>
    public Money? Amount { get; }

    /// <summary>A limit of an amount, zero included.</summary>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static CreditLimit Of(Money amount) => new(Guard.PositiveOrZero(amount));

    /// <summary>What may still be asked for: limit less exposure, negative if the limit is passed; <see langword="null"/> without a limit.</summary>
    /// <exception cref="CurrencyMismatchException">The exposure is in another currency than the limit.</exception>
    /// <exception cref="AmountOverflowException">The difference is larger than an amount can be.</exception>
    public Money? Headroom(Money exposure) => Amount - Guard.HasCurrency(exposure);

    /// <summary>The amount, or <c>no limit</c>.</summary>
    public override string ToString() => Amount is { } amount ? amount.ToString() : "no limit";
}
