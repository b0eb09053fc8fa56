using Cobranza.Discounts;
using Cobranza.Terms;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests.Discounts;

/// <summary>What two accounting systems ask for inside the window: each source stands in its row.</summary>
public sealed class EarlyPaymentFactsTests
{
    private static readonly LocalDate Issued = new(2019, 1, 1);

    public static TheoryData<string> Amounts() => [.. Rows("early-payment-amounts.csv")];

    public static TheoryData<string> Batches() => [.. Rows("early-payment-batches.csv")];

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Paying_inside_the_window_costs_what_the_source_says(string row)
    {
        var cells = row.Split(',');
        var (mode, untaxed, taxed, fixedTax) = (cells[1], Eur(cells[2]), Percent(cells[3]), Optional(cells[4]));
        var policy = Optional(cells[6]) is { } amount
            ? DiscountPolicy.Within(10, amount)
            : DiscountPolicy.Within(10, Percent(cells[5]));
        var terms = Terms(mode, policy, gross: cells[6] != "-");
        var tax = Tax(terms, mode, untaxed, taxed, Issued);
        var invoice = InvoiceAmounts.Of(untaxed, tax, fixedTax);
        var offer = terms.OfferOn(new(invoice, invoice.Total, new(Issued), Issued.PlusDays(30)), Issued)!;
        var full = (untaxed * taxed).Round(Rounding.HalfAwayFromZero);

        Assert.Equal(Eur(cells[7]), invoice.Total);
        Assert.Equal(Optional(cells[8]) ?? offer.Parts.Net, offer.Parts.Net);
        Assert.Equal(
            Optional(cells[9]) ?? full - tax + offer.Parts.Tax,
            mode == "mixed" ? full - tax : offer.Parts.Tax
        );
        Assert.Equal(Optional(cells[10]) ?? offer.PayNow, offer.PayNow);
        Assert.Equal(invoice.Total, offer.PayNow + offer.Parts.Net + offer.Parts.Tax);
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void Invoices_paid_together_each_earn_their_own(string row)
    {
        var cells = row.Split(',');
        var terms = Terms(cells[1], DiscountPolicy.Within(int.Parse(cells[3]), Percent(cells[2])), gross: false);
        var paidOn = Date(cells[4]);
        var (total, discount, pay) = (Eur("0.00"), Eur("0.00"), Eur("0.00"));
        foreach (var invoice in cells[5].Split(';').Select(cell => cell.Split('|')))
        {
            var (issuedOn, untaxed) = (Date(invoice[0]), Eur(invoice[1]));
            var amounts = InvoiceAmounts.Of(untaxed, Tax(terms, cells[1], untaxed, Percent(invoice[2]), issuedOn));
            var offer = terms.OfferOn(new(amounts, amounts.Total, new(issuedOn), issuedOn.PlusDays(30)), paidOn);
            total += amounts.Total;
            discount += offer?.Discount ?? Eur("0.00");
            pay += offer?.PayNow ?? amounts.Total;
        }

        Assert.Equal((Eur(cells[6]), Eur(cells[7]), Eur(cells[8])), (total, discount, pay));
    }

    /// <summary>
    /// Sources: github odoo/odoo addons/account/tests/test_early_payment_discount.py#test_early_payment_end_date;
    /// github frappe/erpnext payment_entry/test_payment_entry.py#..._with_discount_amount (paid after two days, valid for one).
    /// </summary>
    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(10, 11, false)]
    [InlineData(1, 2, false)]
    public void The_last_day_counts_and_the_day_after_does_not(int days, int paidAfter, bool earned)
    {
        var terms = Terms("included", DiscountPolicy.Within(days, Eur("50.00")), gross: true);
        var invoice = InvoiceAmounts.Of(Eur("200.00"), Eur("36.00"));
        var facts = new DiscountFacts(invoice, invoice.Total, new(Issued), Issued.PlusDays(30));
        var pay = terms.OfferOn(facts, Issued.PlusDays(paidAfter))?.PayNow ?? facts.Open;
        Assert.Equal(Eur(earned ? "186.00" : "236.00"), pay);
        Assert.Equal(new LocalDate(2019, 1, 11), DiscountWindow.OfDays(10).LastDay(new(Issued)).Effective);
    }

    /// <summary>Source: github OCA/account-payment 16.0 account_payment_term_discount/tests/test_customer_payment_term.py, 5 % within 10 days, net 30.</summary>
    [Fact]
    public void Five_within_ten_net_thirty_costs_ninety_five_hundredths()
    {
        var terms = TradeTerms.Within(10, Percentage.Of(5), net: 30);
        var facts = terms.FactsFor(Eur("1000.00"), Issued);
        Assert.Equal(Eur("950.00"), terms.OfferOn(facts, Issued.PlusDays(10))!.PayNow);
        Assert.Equal(Issued.PlusDays(30), facts.DueOn);
    }

    /// <summary>
    /// Paid in another currency than the books are kept in, the discount is USD 10.00 or 500.00 at the invoice's rate of 50; what the bank pays
    /// less for the other USD 90.00, 300.00, is a loss on exchange of the host's. Source: github frappe/erpnext
    /// payment_entry/test_payment_entry.py#..._multicurrency_accounting_si_with_early_payment_discount.
    /// </summary>
    [Fact]
    public void A_discount_is_in_the_currency_of_the_invoice_and_knows_no_exchange_loss()
    {
        var terms = Terms("included", DiscountPolicy.Within(10, Percentage.Of(10)), gross: false);
        var invoice = InvoiceAmounts.Of(Usd(100), Usd(0));
        var offer = terms.OfferOn(new(invoice, invoice.Total, new(Issued), Issued.PlusDays(30)), Issued)!;
        var atInvoice = ExchangeRate.Of(Currency.Usd, Currency.Of("INR"), 50m, Issued);
        Assert.Equal(Usd(90), offer.PayNow);
        Assert.Equal(Money.Of(500, Currency.Of("INR")), atInvoice.Convert(offer.Discount).Round(Rounding.HalfEven));
    }

    /// <summary>
    /// One system refuses discounts on terms in several portions (github odoo/odoo
    /// addons/account/tests/test_early_payment_discount.py#test_epd_validation_on_payment_terms). Here the discount is for paying all of the
    /// invoice, and its window only has to end by the last due date.
    /// </summary>
    [Fact]
    public void Terms_in_two_portions_may_have_a_discount()
    {
        var halves = PaymentTerms.Split(
            TermPortion.Of(Percentage.Of(50), DateStep.PlusDays(15)),
            TermPortion.Of(Percentage.Of(50), DateStep.PlusDays(30))
        );
        var terms = new TradeTerms(halves, TradeTerms.TwoTenNet30.Discount);
        var facts = terms.FactsFor(Eur("1000.00"), Issued);
        Assert.Equal(Eur("980.00"), terms.OfferOn(facts, Issued.PlusDays(10))!.PayNow);
    }

    private static IEnumerable<string> Rows(string file) => Facts.Rows(file).Select(cells => string.Join(',', cells));

    private static DiscountTerms Terms(string mode, DiscountPolicy policy, bool gross) =>
        new(
            policy,
            Rounding.HalfAwayFromZero,
            gross ? DiscountBase.Whole : DiscountBase.Net,
            mode == "mixed" ? TaxTreatment.DiscountedAmount : TaxTreatment.CorrectedIfTaken
        );

    private static Money Tax(DiscountTerms terms, string mode, Money untaxed, Percentage rate, LocalDate issuedOn) =>
        mode == "mixed"
            ? terms.TaxToInvoice(new(untaxed, untaxed, issuedOn, issuedOn.PlusDays(30)), rate)
            : (untaxed * rate).Round(Rounding.HalfAwayFromZero);

    private static Money Eur(string amount) => Money.Parse($"EUR {amount}");

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);

    private static Money? Optional(string cell) => cell == "-" ? null : Money.Of(decimal.Parse(cell), Currency.Eur);

    private static Percentage Percent(string cell) => Percentage.Parse($"{cell}%");

    private static LocalDate Date(string cell) => LocalDatePattern.Iso.Parse(cell).Value;
}
