namespace Cobranza.Discounts;

/// <summary>What an early-payment discount does to the tax of the invoice.</summary>
/// <remarks>The same example everywhere: EUR 1,000.00 net, 15 % tax, 10 % discount on the net amount.</remarks>
public enum TaxTreatment
{
    /// <summary>The tax is on the full amount and stays: invoiced 1,150.00; taken, 100.00 less net and 1,050.00 to pay.</summary>
    FullAmount,

    /// <summary>The tax was invoiced on the discounted amount and stays, taken or not: invoiced 1,135.00; taken, 1,035.00 to pay.</summary>
    DiscountedAmount,

    /// <summary>The tax is on the full amount and corrected if the discount is taken: invoiced 1,150.00; taken, 100.00 less net, 15.00 less tax and 1,035.00 to pay.</summary>
    CorrectedIfTaken,
}
