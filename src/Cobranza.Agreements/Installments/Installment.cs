using NodaTime;

namespace Cobranza.Installments;

/// <summary>One agreed payment of a plan.</summary>
public sealed record Installment
{
    /// <summary>A numbered payment with its day.</summary>
    /// <param name="number">Its place in the plan, from 1.</param>
    /// <param name="dueOn">The last day on which it is on time.</param>
    /// <param name="amount">What is to be paid; more than zero.</param>
    /// <exception cref="ArgumentException">The amount has no currency, or the date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number or the amount is out of range.</exception>
    public Installment(int number, LocalDate dueOn, Money amount)
    {
        Number = Guard.InRange(number, 1, InstallmentPlan.MaxInstallments);
        DueOn = Guard.Date(dueOn);
        Amount = Guard.Positive(amount);
    }

    /// <summary>Its place in the plan, from 1.</summary>
    public int Number { get; }

    /// <summary>The last day on which it is on time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>What is to be paid.</summary>
    public Money Amount { get; }

    /// <summary>Number, amount and day, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{Number}: {Amount} due {Guard.Text(DueOn)}");
}
