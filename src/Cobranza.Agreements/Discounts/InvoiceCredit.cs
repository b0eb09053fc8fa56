namespace Cobranza.Discounts;

/// <summary>A credit note on an invoice.</summary>
public sealed record InvoiceCredit
{
    /// <summary>A credit note.</summary>
    /// <param name="amount">What it takes off the invoice, tax included; more than zero.</param>
    /// <param name="tag">The mark of the lines that it is for; <see langword="null"/> for the invoice as a whole.</param>
    /// <exception cref="ArgumentException">The amount has no currency, or the tag is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not greater than zero.</exception>
    public InvoiceCredit(Money amount, string? tag = null)
    {
        Amount = Guard.Positive(amount);
        Tag = tag is null ? null : Guard.Line(tag, InvoiceLine.MaxTagLength);
    }

    /// <summary>What it takes off the invoice, tax included.</summary>
    public Money Amount { get; }

    /// <summary>The mark of the lines that it is for.</summary>
    public string? Tag { get; }
}
