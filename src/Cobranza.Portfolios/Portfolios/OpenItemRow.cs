using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>One open item as a bulk source has it: who owes how much since when.</summary>
public sealed record OpenItemRow
{
    /// <summary>A row.</summary>
    /// <param name="customer">Who owes it.</param>
    /// <param name="dueOn">The date from which its age is counted; in most books the due date.</param>
    /// <param name="open">What is open, greater than zero.</param>
    /// <param name="disputed">The part of it that is disputed, from zero to all; nothing if not given.</param>
    /// <exception cref="ArgumentException">The customer, the date or the currency is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is open, or more is disputed than is open.</exception>
    /// <exception cref="CurrencyMismatchException">The disputed part has another currency.</exception>
    public OpenItemRow(CustomerId customer, LocalDate dueOn, Money open, Money? disputed = null)
    {
        Customer = customer.IsMissing
            ? throw new ArgumentException("is missing: default(CustomerId) is no customer", nameof(customer))
            : customer;
        DueOn = Guard.Date(dueOn);
        Open = Guard.Positive(open);
        Disputed = disputed is { } part ? Guard.PositiveOrZero(part, nameof(disputed)) : Money.Zero(open.Currency);
        if (Disputed > Open)
        {
            throw new ArgumentOutOfRangeException(
                nameof(disputed),
                Disputed.ToString(),
                $"must not exceed what is open, {Open}"
            );
        }
    }

    /// <summary>Who owes it.</summary>
    public CustomerId Customer { get; }

    /// <summary>The date from which its age is counted.</summary>
    public LocalDate DueOn { get; }

    /// <summary>What is open, greater than zero.</summary>
    public Money Open { get; }

    /// <summary>The part of it that is disputed.</summary>
    public Money Disputed { get; }

    /// <summary>Customer, amount and date, independent of the current culture.</summary>
    public override string ToString() => $"{Customer}: {Open} due {Guard.Text(DueOn)}";
}
