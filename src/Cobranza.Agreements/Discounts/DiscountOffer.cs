using NodaTime;

namespace Cobranza.Discounts;

/// <summary>A discount on offer on a given day, in money.</summary>
/// <param name="Parts">What is given up, before tax and of the tax; together more than zero.</param>
/// <param name="PayNow">What settles the invoice; with the discount it makes exactly what is open.</param>
/// <param name="LastDay">The last day to name to the customer: the last on which at least this much is earned, the day itself included and
/// days of tolerance left out, unless it is only tolerance that still earns it.</param>
/// <param name="EarnedThrough">The last day on which at least this much is earned, days of tolerance and the day itself included.</param>
/// <param name="Document">What the host posts if the discount is taken.</param>
/// <param name="Why">The offer's reasons.</param>
public sealed record DiscountOffer(
    DiscountParts Parts,
    Money PayNow,
    LocalDate LastDay,
    LocalDate EarnedThrough,
    DiscountDocument Document,
    Explanation Why
)
{
    /// <summary>What is given up; more than zero.</summary>
    public Money Discount => Parts.Total;
}
