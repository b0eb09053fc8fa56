namespace Cobranza.Terms;

/// <summary>A part of an amount and the day on which that part falls due.</summary>
public sealed record DuePortion
{
    /// <summary>An amount with its due date.</summary>
    /// <exception cref="ArgumentException">The amount has no currency, or the due date is missing (<c>default</c>).</exception>
    public DuePortion(Money amount, DueDate due)
    {
        Amount = Guard.HasCurrency(amount);
        Guard.Date(due.Contractual, nameof(due));
        Due = due;
    }

    /// <summary>The part that falls due.</summary>
    public Money Amount { get; }

    /// <summary>The last day on which it is paid on time.</summary>
    public DueDate Due { get; }

    /// <summary>The amount and its due date, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} due {Due}";
}
