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
    /// <param name="inPlan">The part of it that a running plan covers and nobody disputes; nothing if not given.</param>
    /// <param name="promised">The part of it that is promised, neither disputed nor in a plan; nothing if not given.</param>
    /// <exception cref="ArgumentException">The customer, the date or the currency is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is open, or more is disputed, in a plan and promised than is open.</exception>
    /// <exception cref="CurrencyMismatchException">One of these parts has another currency.</exception>
    public OpenItemRow(
        CustomerId customer,
        LocalDate dueOn,
        Money open,
        Money? disputed = null,
        Money? inPlan = null,
        Money? promised = null
    )
    {
        Customer = customer.IsMissing
            ? throw new ArgumentException("is missing: default(CustomerId) is no customer", nameof(customer))
            : customer;
        DueOn = Guard.Date(dueOn);
        Open = Guard.Positive(open);
        var left = Open;
        Disputed = Held(disputed, ref left, nameof(disputed));
        InPlan = Held(inPlan, ref left, nameof(inPlan));
        Promised = Held(promised, ref left, nameof(promised));
    }

    /// <summary>Who owes it.</summary>
    public CustomerId Customer { get; }

    /// <summary>The date from which its age is counted.</summary>
    public LocalDate DueOn { get; }

    /// <summary>What is open, greater than zero.</summary>
    public Money Open { get; }

    /// <summary>The part of it that is disputed.</summary>
    public Money Disputed { get; }

    /// <summary>The part of it that a running plan covers and nobody disputes.</summary>
    public Money InPlan { get; }

    /// <summary>The part of it that is promised, neither disputed nor in a plan.</summary>
    public Money Promised { get; }

    /// <summary>Customer, amount and date, independent of the current culture.</summary>
    public override string ToString() => $"{Customer}: {Open} due {Guard.Text(DueOn)}";

    private static Money Held(Money? part, ref Money left, string name)
    {
        var held = part is { } given ? Guard.PositiveOrZero(given, name) : Money.Zero(left.Currency);
        left =
            held <= left
                ? left - held
                : throw new ArgumentOutOfRangeException(
                    name,
                    held.ToString(),
                    $"must not exceed what is open and has no other status, {left}"
                );
        return held;
    }
}
