using Cobranza.Terms;

namespace Cobranza.Receivables;

/// <summary>One part of an item: a component of one of its due portions, with its own amount and due date.</summary>
/// <remarks>An invoice of 1,160.00 in two portions is two parts of 580.00, or four of 500.00 principal and 80.00 tax.</remarks>
public sealed record ReceivablePart
{
    /// <summary>Largest number of a portion: 10,000, our choice, more than a daily installment over 27 years.</summary>
    public const int MaxPortion = 10_000;

    /// <summary>A part of an item.</summary>
    /// <param name="portion">The number of the due portion (installment), from 1 to <see cref="MaxPortion"/>.</param>
    /// <param name="component">What the part is made of.</param>
    /// <param name="amount">Greater than zero.</param>
    /// <param name="due">The last day on which it is paid on time.</param>
    /// <exception cref="ArgumentException">The component, the due date or the currency is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range, or the amount is zero or negative.</exception>
    public ReceivablePart(int portion, Component component, Money amount, DueDate due)
    {
        Portion = Guard.InRange(portion, 1, MaxPortion);
        Component = component.IsMissing
            ? throw new ArgumentException("is missing: default(Component) is no component", nameof(component))
            : component;
        Amount = Guard.Positive(amount);
        Guard.Date(due.Contractual, nameof(due));
        Due = due;
    }

    /// <summary>The number of the due portion, 1 for the first.</summary>
    public int Portion { get; }

    /// <summary>What the part is made of.</summary>
    public Component Component { get; }

    /// <summary>What was charged with it, greater than zero.</summary>
    public Money Amount { get; }

    /// <summary>The last day on which it is paid on time, as agreed and as rolled by the calendar.</summary>
    public DueDate Due { get; }

    /// <summary>What identifies the part within its item.</summary>
    public PartKey Key => new(Portion, Component);

    /// <summary>One part for each due portion of a schedule, numbered from 1 in its order; portions of nothing are left out.</summary>
    /// <param name="portions">What <c>PaymentTerms.Schedule</c> gives.</param>
    /// <param name="component">What they are made of; principal if not given.</param>
    /// <exception cref="ArgumentException">A portion is missing or the component is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A portion is negative.</exception>
    public static ValueList<ReceivablePart> From(IEnumerable<DuePortion> portions, Component? component = null)
    {
        var parts = new List<ReceivablePart>();
        var number = 0;
        foreach (var portion in Guard.NotNull(portions))
        {
            number++;
            if (!Guard.NotNull(portion, nameof(portions)).Amount.IsZero)
            {
                parts.Add(new(number, component ?? Component.Principal, portion.Amount, portion.Due));
            }
        }

        return ValueList.From(parts);
    }

    /// <summary>Portion, component, amount and due date, independent of the current culture.</summary>
    public override string ToString() => $"{Key} of {Amount} due {Due}";
}
