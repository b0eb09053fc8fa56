namespace Cobranza.Discounts;

/// <summary>Discount terms in words.</summary>
internal static class DiscountTermsText
{
    public static Explanation Of(DiscountTerms terms)
    {
        var policy = terms.Policy.Describe();
        return policy with { Because = [.. policy.Because, .. Departures(terms)] };
    }

    private static IEnumerable<Explanation> Departures(DiscountTerms terms)
    {
        if (terms.Base != DiscountBase.Whole)
        {
            yield return terms.Base.Describe();
        }

        if (terms.Tax != TaxTreatment.FullAmount)
        {
            yield return Explanation.Of(DiscountRules.TaxIs(terms.Tax));
        }

        if (terms.PartPayments != PartPayments.EarnNothing)
        {
            yield return Explanation.Of(DiscountRules.PartPaymentsEarn(terms.PartPayments));
        }

        if (terms.Document == DiscountDocument.CreditNote)
        {
            yield return Explanation.Of(DiscountRules.ByCreditNote);
        }
    }
}
