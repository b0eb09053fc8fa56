using NodaTime;

namespace Cobranza.Discounts;

/// <summary>What an early-payment discount needs to know about one invoice.</summary>
public sealed record DiscountFacts
{
    /// <summary>The amounts and dates of one invoice.</summary>
    /// <param name="base">The amount that the discount is reckoned on, without what the terms exclude (tax, freight); zero or more.</param>
    /// <param name="open">What is still open on the as-of date; zero or more.</param>
    /// <param name="issuedOn">The issue date, from which windows count.</param>
    /// <param name="dueOn">The due date; not before the issue date. Nothing is earned after it.</param>
    /// <exception cref="ArgumentException">An amount has no currency, or a date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the due date lies before the issue date.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public DiscountFacts(Money @base, Money open, LocalDate issuedOn, LocalDate dueOn)
    {
        Base = Guard.PositiveOrZero(@base);
        Open = Guard.PositiveOrZero(open);
        Guard.SameCurrency(@base.Currency, open);
        IssuedOn = Guard.Date(issuedOn);
        DueOn = Guard.NotBefore(IssuedOn, dueOn);
    }

    /// <summary>The amount that the discount is reckoned on; where less is open, what is open is reckoned on.</summary>
    public Money Base { get; }

    /// <summary>What is still open on the as-of date.</summary>
    public Money Open { get; }

    /// <summary>The issue date.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The due date.</summary>
    public LocalDate DueOn { get; }

    /// <summary>What the discount is reckoned on now: the base, or what is open where that is less.</summary>
    /// <remarks>Our choice: what has been paid or credited already earns nothing again.</remarks>
    public Money Discountable => Money.Min(Base, Open);
}
