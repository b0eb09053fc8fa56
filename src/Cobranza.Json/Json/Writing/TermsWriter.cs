using Cobranza.Discounts;

namespace Cobranza.Json.Writing;

/// <summary>What was agreed: payment terms and what early payment earns.</summary>
internal static class TermsWriter
{
    public static void Trade(JsonOut json, string name, TradeTerms terms) =>
        json.Object(
            name,
            () =>
            {
                json.Object("payment", () => PaymentWriter.Payment(json, terms.Payment));
                if (terms.Discount is { } discount)
                {
                    json.Object("discount", () => DiscountWriter.Terms(json, discount));
                }
            }
        );
}
