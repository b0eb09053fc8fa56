using NodaTime;

namespace Cobranza.Discounts;

/// <summary>Money that came in on a day.</summary>
public sealed record DatedPayment
{
    /// <summary>A payment.</summary>
    /// <param name="amount">More than zero. A payment that bounced is left out, for it settled nothing.</param>
    /// <param name="on">Its value date.</param>
    /// <exception cref="ArgumentException">The amount has no currency, or the date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not greater than zero.</exception>
    public DatedPayment(Money amount, LocalDate on)
    {
        Amount = Guard.Positive(amount);
        On = Guard.Date(on);
    }

    /// <summary>The amount.</summary>
    public Money Amount { get; }

    /// <summary>The value date.</summary>
    public LocalDate On { get; }
}
