using NodaTime;

namespace Cobranza.Allocations;

/// <summary>What an allocation order needs to know of an item that money could settle.</summary>
public sealed record OpenItem
{
    /// <summary>An item and what is open on it.</summary>
    /// <param name="id">The item.</param>
    /// <param name="issuedOn">The date of the document.</param>
    /// <param name="dueOn">The last day on which payment is on time, as rolled by the calendar.</param>
    /// <param name="open">What is open, zero or more.</param>
    /// <exception cref="ArgumentException">The id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The open amount is negative.</exception>
    public OpenItem(ReceivableId id, LocalDate issuedOn, LocalDate dueOn, Money open)
    {
        Id = Ids.Given(id);
        IssuedOn = Guard.Date(issuedOn);
        DueOn = Guard.Date(dueOn);
        Open = Guard.PositiveOrZero(open);
    }

    /// <summary>The item.</summary>
    public ReceivableId Id { get; }

    /// <summary>The date of the document.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The last day on which payment is on time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>What is open, zero or more.</summary>
    public Money Open { get; }

    /// <summary>Item, amount and dates, independent of the current culture.</summary>
    public override string ToString() =>
        $"{Id} with {Open} open, issued {Guard.Text(IssuedOn)}, due {Guard.Text(DueOn)}";
}
