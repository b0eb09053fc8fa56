namespace Cobranza.Discounts;

/// <summary>What the host posts for a discount that was taken.</summary>
public enum DiscountDocument
{
    /// <summary>An allowance in the books, without a document for the customer.</summary>
    Allowance,

    /// <summary>A credit note with its net amount and tax, where the law wants one before the tax may be corrected, as in Mexico and India.</summary>
    CreditNote,
}
