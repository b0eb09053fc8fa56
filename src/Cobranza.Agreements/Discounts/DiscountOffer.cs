using NodaTime;

namespace Cobranza.Discounts;

/// <summary>A discount on offer on a given day, in money.</summary>
/// <param name="Discount">What is given up; more than zero.</param>
/// <param name="PayNow">What settles the invoice; with the discount it makes exactly what is open.</param>
/// <param name="LastDay">The last day on which at least this much is earned, the day itself included.</param>
/// <param name="Why">The offer's reasons.</param>
public sealed record DiscountOffer(Money Discount, Money PayNow, LocalDate LastDay, Explanation Why);
