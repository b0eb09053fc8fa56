using NodaTime;

namespace Cobranza.Discounts;

/// <summary>A payment from which a customer took a discount.</summary>
public sealed record DiscountClaim
{
    /// <summary>A payment and what it was meant to settle.</summary>
    /// <param name="paid">What arrived; more than zero.</param>
    /// <param name="on">Its value date.</param>
    /// <param name="settles">What it was meant to settle, discount included; all that was open if not given.</param>
    /// <exception cref="ArgumentException">An amount has no currency, or the date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is not greater than zero.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public DiscountClaim(Money paid, LocalDate on, Money? settles = null)
    {
        Paid = Guard.Positive(paid);
        On = Guard.Date(on);
        if (settles is { } amount)
        {
            Guard.SameCurrency(paid.Currency, Guard.Positive(amount, nameof(settles)));
            Settles = amount;
        }
    }

    /// <summary>What arrived.</summary>
    public Money Paid { get; }

    /// <summary>Its value date.</summary>
    public LocalDate On { get; }

    /// <summary>What it was meant to settle; <see langword="null"/> for all that was open.</summary>
    public Money? Settles { get; }
}
