using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Tests.Discounts;

public sealed class PartPaymentTests
{
    private static readonly LocalDate Issued = new(2026, 1, 1);
    private static readonly LocalDate InTime = new(2026, 1, 8);
    private static readonly LocalDate TooLate = new(2026, 1, 12);

    /// <summary>1,000.00 with 2 %, 500.00 paid inside the window. Source: github odoo/odoo issue 94050.</summary>
    [Theory]
    [InlineData(PartPayments.EarnNothing, "500.00", "490.00")]
    [InlineData(PartPayments.EarnInProportion, "510.20", "480.00")]
    [InlineData(PartPayments.EarnAllOnceComplete, "500.00", "480.00")]
    public void What_half_a_payment_settles_and_what_settles_the_rest(PartPayments mode, string settles, string rest)
    {
        var terms = Terms(mode);
        var first = terms.Settle(Facts(), Usd(500), InTime);
        var both = terms.SettlementOf(Facts(), [new(Usd(500), InTime), new(Usd(rest), InTime)]);
        Assert.Equal(Usd(settles), first.Settles);
        Assert.Equal((Usd(0), Usd(0)), (both.Open, both.LeftOver));
        Assert.Equal(Usd(1_000) - Usd(500) - Usd(rest), both.Discount);

        var centShort = terms.SettlementOf(Facts(), [new(Usd(500), InTime), new(Usd(rest) - Usd(0.01m), InTime)]);
        Assert.True(centShort.Open.IsPositive);
    }

    [Theory]
    [InlineData(PartPayments.EarnNothing, "500.00")]
    [InlineData(PartPayments.EarnInProportion, "489.80")]
    [InlineData(PartPayments.EarnAllOnceComplete, "500.00")]
    public void After_the_window_the_rest_costs_itself(PartPayments mode, string rest)
    {
        var run = Terms(mode).SettlementOf(Facts(), [new(Usd(rest), TooLate), new(Usd(500), InTime)]);
        Assert.Equal((Usd(0), Usd(0)), (run.Open, run.LeftOver));
        Assert.Equal(Usd(1_000) - Usd(500) - Usd(rest), run.Discount);
    }

    [Fact]
    public void What_is_not_in_the_base_takes_its_part_of_a_payment()
    {
        // 2 % on 1,000.00 of 1,160.00: 570.00 is half of the 1,140.00 that settle all.
        var invoice = InvoiceAmounts.Of(Usd(1_000), Usd(160));
        var facts = new DiscountFacts(invoice, Usd(1_160), new(Issued), Issued.PlusDays(30));
        var terms = new DiscountTerms(
            DiscountPolicy.Within(10, Percentage.Of(2)),
            Rounding.HalfEven,
            DiscountBase.Net,
            partPayments: PartPayments.EarnInProportion
        );
        Assert.Equal(Usd(580), terms.Settle(facts, Usd(570), InTime).Settles);
    }

    [Fact]
    public void Parts_of_the_discount_split_in_net_and_tax_too()
    {
        var invoice = InvoiceAmounts.Of(Usd(1_000), Usd(160));
        var facts = new DiscountFacts(invoice, Usd(1_160), new(Issued), Issued.PlusDays(30));
        var terms = new DiscountTerms(
            DiscountPolicy.Within(10, Percentage.Of(2)),
            Rounding.HalfEven,
            DiscountBase.Net,
            TaxTreatment.CorrectedIfTaken,
            PartPayments.EarnInProportion
        );
        var run = terms.SettlementOf(facts, [new(Usd(568.40m), InTime), new(Usd(568.40m), InTime)]);
        Assert.Equal(new DiscountParts(Usd(10), Usd(1.60m)), run.Settlements[0].Parts);
        Assert.Equal(new DiscountParts(Usd(20), Usd(3.20m)), run.Parts);
        Assert.Equal(Usd(0), run.Open);
    }

    [Fact]
    public void What_is_paid_beyond_the_offer_is_left_over_and_never_lost()
    {
        var settled = Terms(PartPayments.EarnNothing).Settle(Facts(), Usd(1_000), InTime);
        Assert.Equal((Usd(1_000), Usd(20), Usd(20)), (settled.Settles, settled.Discount, settled.LeftOver));
        Assert.Equal(
            """
            USD 1,000.00 paid on 2026-01-08 settles USD 1,000.00, all that was open, with a discount of USD 20.00
              USD 20.00 is left over
              Paying USD 980.00 by 2026-01-11 settles USD 1,000.00: a discount of USD 20.00
                2% discount for payment within 10 days of the issue date, the last day included
                  On 2026-01-08 the window is open: 2% of USD 1,000.00
                  Comes to USD 20.00
                Rounded once to USD 20.00
            """.ReplaceLineEndings("\n"),
            settled.Why.ToText(Language.English)
        );
        Assert.StartsWith("El pago de USD 1,000.00", settled.Why.ToText(Language.Spanish));
    }

    [Fact]
    public void Payments_of_the_future_and_of_nothing_are_refused()
    {
        var terms = Terms(PartPayments.EarnAllOnceComplete);
        var facts = new DiscountFacts(Usd(1_000), Usd(500), Issued, Issued.PlusDays(30)).WithPayments([
            new(Usd(500), TooLate),
        ]);
        Assert.Throws<ArgumentException>(() => terms.OfferOn(facts, InTime));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.Settle(Facts(), Usd(0), InTime));
        Assert.Throws<CurrencyMismatchException>(() => terms.Settle(Facts(), Money.Of(1, Currency.Mxn), InTime));
    }

    private static DiscountTerms Terms(PartPayments mode) =>
        new(DiscountPolicy.Within(10, Percentage.Of(2)), Rounding.HalfEven, partPayments: mode);

    private static DiscountFacts Facts() => new(Usd(1_000), Usd(1_000), Issued, Issued.PlusDays(30));

    private static Money Usd(string amount) => Money.Parse($"USD {amount}");

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);
}
