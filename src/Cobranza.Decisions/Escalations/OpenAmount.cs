using NodaTime;

namespace Cobranza.Escalations;

/// <summary>An amount that is owed and may be chased, with its due date.</summary>
public sealed record OpenAmount
{
    /// <summary>An amount and its due date.</summary>
    /// <param name="dueOn">The last day on which payment is on time.</param>
    /// <param name="amount">Greater than zero, without what is disputed.</param>
    /// <exception cref="ArgumentException">The date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    public OpenAmount(LocalDate dueOn, Money amount)
    {
        DueOn = Guard.Date(dueOn);
        Amount = Guard.Positive(amount);
    }

    /// <summary>The last day on which payment is on time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>What is owed, without what is disputed.</summary>
    public Money Amount { get; }

    /// <summary>Amount and due date, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} due {Guard.Text(DueOn)}";
}
