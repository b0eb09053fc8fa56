namespace Cobranza.Discounts;

/// <summary>A short payment: a discount was taken that was not earned, or not in this amount.</summary>
/// <param name="Reason">Why it was not earned.</param>
/// <param name="Paid">What arrived.</param>
/// <param name="Required">What would have settled as much on that day.</param>
/// <param name="Finding">The finding with its numbers, in words.</param>
public sealed record UnearnedDiscount(UnearnedReason Reason, Money Paid, Money Required, Finding Finding)
{
    /// <summary>What is missing; more than zero.</summary>
    public Money Missing => Required - Paid;
}
