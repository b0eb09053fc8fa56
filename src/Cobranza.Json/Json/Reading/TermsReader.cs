using Cobranza.Discounts;

namespace Cobranza.Json.Reading;

/// <summary>What was agreed: payment terms and what early payment earns.</summary>
internal static class TermsReader
{
    public static TradeTerms? Trade(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var payment = PaymentReader.Payment(members.Required("payment"));
        var discountNode = members.Optional("discount");
        var discount = DiscountReader.Terms(discountNode);
        members.RefuseOthers();
        return payment is not null && (discount is not null || discountNode is null)
            ? members.Build(() => new TradeTerms(payment, discount))
            : null;
    }
}
