using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>The discount on offer where days in dispute do not count.</summary>
internal static class HeldOffer
{
    /// <summary>The offer of as many days before, whose last days lie as many days later.</summary>
    public static DiscountOffer? On(TradeTerms terms, DiscountFacts facts, LocalDate asOf, int daysHeld)
    {
        var offer = terms.OfferOn(facts, asOf.PlusDays(-daysHeld));
        if (offer is null || daysHeld == 0)
        {
            return offer;
        }

        var lastDay = Guard.PlusDays(offer.LastDay, daysHeld, nameof(asOf));
        var why = new Trace(AssessmentRules.DiscountHeld)
            .Note("days", daysHeld)
            .Note("last-day", lastDay)
            .Include(offer.Why)
            .ToExplanation();
        return offer with
        {
            LastDay = lastDay,
            EarnedThrough = Guard.PlusDays(offer.EarnedThrough, daysHeld, nameof(asOf)),
            Why = why,
        };
    }
}
