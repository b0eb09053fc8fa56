namespace Cobranza.Discounts;

/// <summary>What a payment earns that comes in the window but does not settle the invoice.</summary>
/// <remarks>The same example everywhere: EUR 1,000.00 with 2 %, and 500.00 paid inside the window.</remarks>
public enum PartPayments
{
    /// <summary>Nothing; what is then open can still be settled with the discount on it: 500.00 settles 500.00, and 490.00 settles the rest.</summary>
    EarnNothing,

    /// <summary>Its part of the discount: 500.00 settles 510.20, and 480.00 settles the rest.</summary>
    EarnInProportion,

    /// <summary>Nothing until the payments in the window make the whole net amount, then the whole discount: 500.00 settles 500.00, and 480.00 settles the rest.</summary>
    EarnAllOnceComplete,
}
