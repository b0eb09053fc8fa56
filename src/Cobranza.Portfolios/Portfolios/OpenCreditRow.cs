namespace Cobranza.Portfolios;

/// <summary>One unapplied credit as a bulk source has it: cash or a credit note that settles no item yet.</summary>
public sealed record OpenCreditRow
{
    /// <summary>A row.</summary>
    /// <param name="customer">Whose credit it is.</param>
    /// <param name="amount">Above zero for a credit; below zero only where a refunded payment was reversed.</param>
    /// <exception cref="ArgumentException">The customer or the currency is missing.</exception>
    public OpenCreditRow(CustomerId customer, Money amount)
    {
        Customer = customer.IsMissing
            ? throw new ArgumentException("is missing: default(CustomerId) is no customer", nameof(customer))
            : customer;
        Amount = Guard.HasCurrency(amount);
    }

    /// <summary>Whose credit it is.</summary>
    public CustomerId Customer { get; }

    /// <summary>How much it is.</summary>
    public Money Amount { get; }

    /// <summary>Customer and amount, independent of the current culture.</summary>
    public override string ToString() => $"{Customer}: credit of {Amount}";
}
