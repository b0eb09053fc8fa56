namespace Cobranza.Discounts;

/// <summary>What several payments settle and earn together.</summary>
/// <remarks>Payments and discount, less what is left over, make what is settled; with what stays open they make what was open before.</remarks>
/// <param name="Settlements">Each payment, earliest first.</param>
/// <param name="Paid">All payments together.</param>
/// <param name="Settled">What they settle, discount included.</param>
/// <param name="Parts">The discount, before tax and of the tax.</param>
/// <param name="LeftOver">What of the payments settles nothing here.</param>
/// <param name="Open">What is open afterwards.</param>
public sealed record SettlementSummary(
    ValueList<DiscountSettlement> Settlements,
    Money Paid,
    Money Settled,
    DiscountParts Parts,
    Money LeftOver,
    Money Open
)
{
    /// <summary>The discount.</summary>
    public Money Discount => Parts.Total;
}
