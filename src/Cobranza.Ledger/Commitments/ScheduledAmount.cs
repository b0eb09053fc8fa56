using NodaTime;

namespace Cobranza.Commitments;

/// <summary>An amount that the customer has scheduled for a day.</summary>
public sealed record ScheduledAmount
{
    /// <summary>An amount on a day.</summary>
    /// <param name="on">The day on which it is to arrive.</param>
    /// <param name="amount">How much, greater than zero.</param>
    /// <exception cref="ArgumentException">The date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public ScheduledAmount(LocalDate on, Money amount)
    {
        On = Guard.Date(on);
        Amount = Guard.Positive(amount);
    }

    /// <summary>The day on which it is to arrive.</summary>
    public LocalDate On { get; }

    /// <summary>How much.</summary>
    public Money Amount { get; }

    /// <summary>Amount and day, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} on {Guard.Text(On)}";
}
