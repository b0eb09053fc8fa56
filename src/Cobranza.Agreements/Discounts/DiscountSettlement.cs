namespace Cobranza.Discounts;

/// <summary>What one payment settles and earns.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Settles">What it settles, discount included; never more than was open.</param>
/// <param name="Parts">The discount in it, before tax and of the tax; zero where none is earned.</param>
/// <param name="LeftOver">What of the payment settles nothing here: more was paid than was asked.</param>
/// <param name="Open">What is open afterwards.</param>
/// <param name="Why">The reasons.</param>
public sealed record DiscountSettlement(
    DatedPayment Payment,
    Money Settles,
    DiscountParts Parts,
    Money LeftOver,
    Money Open,
    Explanation Why
)
{
    /// <summary>The discount in it; with the payment, less what is left over, it makes what is settled.</summary>
    public Money Discount => Parts.Total;
}
