using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Bugs that other systems had with early-payment discounts, each named after its public report.</summary>
public sealed class DiscountMuseumTests
{
    private static readonly LocalDate Issued = new(2026, 1, 1);

    [Fact]
    public void Museum_erpnext_14472_two_ten_net_thirty_is_said_to_cost_20_percent() =>
        Assert.Equal(
            36.73m,
            (DiscountCost.Of(Percentage.Of(2), 10, 30, 360).Simple * Fraction.Of(100)).ToDecimal(
                2,
                RoundingMode.HalfEven
            )
        );

    [Fact]
    public void Museum_odoo_94050_the_whole_discount_is_offered_again_after_a_part_payment()
    {
        // After 500.00 of 1,000.00 the offer is on what is open, not 980.00 again.
        var terms = TradeTerms.TwoTenNet30;
        var facts = new DiscountFacts(Usd(1_000), Usd(500), Issued, Issued.PlusDays(30));
        Assert.Equal(Usd(490), terms.OfferOn(facts, Issued)!.PayNow);
    }

    [Fact]
    public void Museum_odoo_182656_a_payment_on_its_way_ends_the_discount()
    {
        // 100.00 of 1,000.00 are on their way and taken off what is open: the rest still earns, and so can the whole.
        var facts = new DiscountFacts(Usd(1_000), Usd(900), Issued, Issued.PlusDays(30)).WithPayments([
            new(Usd(100), Issued),
        ]);
        var whole = new DiscountTerms(
            DiscountPolicy.Within(10, Percentage.Of(2)),
            Rounding.HalfEven,
            partPayments: PartPayments.EarnAllOnceComplete
        );
        Assert.Equal(Usd(18), TradeTerms.TwoTenNet30.OfferOn(facts, Issued)!.Discount);
        Assert.Equal(Usd(20), whole.OfferOn(facts, Issued)!.Discount);
    }

    [Fact]
    public void Museum_OCA_account_payment_701_a_refund_leaves_the_discount_as_it_was()
    {
        var terms = TradeTerms.TwoTenNet30;
        var facts = terms.FactsFor(Usd(1_000), Issued).After(new InvoiceCredit(Usd(400)));
        Assert.Equal(
            (Usd(12), Usd(588)),
            (terms.OfferOn(facts, Issued)!.Discount, terms.OfferOn(facts, Issued)!.PayNow)
        );
    }

    [Fact]
    public void Museum_erpnext_34287_a_cent_is_left_open_after_the_discount()
    {
        var terms = new DiscountTerms(
            DiscountPolicy.Within(10, Percentage.Of(1.5m)),
            Rounding.HalfAwayFromZero,
            DiscountBase.Net,
            TaxTreatment.CorrectedIfTaken,
            PartPayments.EarnInProportion
        );
        var invoice = InvoiceAmounts.Of(Usd(333.33m), Usd(66.67m));
        var facts = new DiscountFacts(invoice, invoice.Total, new(Issued), Issued.PlusDays(30));
        var half = terms.Settle(facts, Usd(197), Issued);
        var rest = new DiscountFacts(invoice, half.Open, new(Issued), Issued.PlusDays(30));
        Assert.Equal(Usd(0), terms.Settle(rest, terms.OfferOn(rest, Issued)!.PayNow, Issued).Open);
        Assert.Equal(Usd(6), half.Discount + terms.OfferOn(rest, Issued)!.Discount);
    }

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);
}
