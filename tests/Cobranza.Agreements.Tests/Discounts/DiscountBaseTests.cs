using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Tests.Discounts;

public sealed class DiscountBaseTests
{
    private static readonly LocalDate Issued = new(2026, 1, 1);

    // Net 1,000.00, tax 160.00, freight 100.00 with tax 16.00, and a levy of 5.00 on the books: 1,281.00 in all.
    private static readonly InvoiceAmounts Invoice = new([
        new(Mxn(600), Mxn(96), LineKind.Goods, "wine"),
        new(Mxn(400), Mxn(64), LineKind.Goods, "books", fixedTax: Mxn(5)),
        new(Mxn(100), Mxn(16), LineKind.Freight),
    ]);

    [Theory]
    [InlineData("whole", "127.60")]
    [InlineData("net", "110.00")]
    [InlineData("whole without freight", "116.00")]
    [InlineData("net without freight", "100.00")]
    [InlineData("net wine", "60.00")]
    [InlineData("net of a tag that no line has", "0.00")]
    public void A_base_takes_in_what_it_says(string @base, string discount)
    {
        var terms = Terms(Base(@base), TaxTreatment.FullAmount);
        Assert.Equal(Mxn(discount), terms.OfferOn(Facts(), Issued)?.Discount ?? Mxn(0));
    }

    [Fact]
    public void Where_the_tax_is_corrected_the_discount_splits_in_net_and_tax()
    {
        var terms = Terms(DiscountBase.Net.WithoutFreight(), TaxTreatment.CorrectedIfTaken);
        var offer = terms.OfferOn(Facts(), Issued)!;
        Assert.Equal((Mxn(100), Mxn(16), Mxn(116)), (offer.Parts.Net, offer.Parts.Tax, offer.Discount));
        Assert.Equal(
            """
            Paying MXN 1,165.00 by 2026-01-11 settles MXN 1,281.00: a discount of MXN 116.00
              Of the invoice MXN 1,000.00 before tax and MXN 160.00 of tax are eligible; the base is MXN 1,000.00
              10% discount for payment within 10 days of the issue date, the last day included
                On 2026-01-01 the window is open: 10% of MXN 1,000.00
                Comes to MXN 100.00
              With the tax on it, MXN 116.00
              Rounded once to MXN 116.00
              Of it MXN 100.00 before tax and MXN 16.00 of tax
            """.ReplaceLineEndings("\n"),
            offer.Why.ToText(Language.English)
        );
        Assert.Contains("Con su impuesto, MXN 116.00", offer.Why.ToText(Language.Spanish));
    }

    [Fact]
    public void The_example_of_the_docs_page_comes_out()
    {
        var invoice = new InvoiceAmounts([
            new(Mxn(1_000), Mxn(160), tag: "goods"),
            new(Mxn(100), Mxn(16), LineKind.Freight),
        ]);
        var terms = new DiscountTerms(
            DiscountPolicy.Within(10, Percentage.Of(2)),
            Rounding.HalfAwayFromZero,
            DiscountBase.Net.WithoutFreight(),
            TaxTreatment.CorrectedIfTaken,
            PartPayments.EarnInProportion,
            DiscountDocument.CreditNote
        );
        var facts = new DiscountFacts(invoice, invoice.Total, new(Issued), Issued.PlusDays(30));
        var offer = terms.OfferOn(facts, Issued)!;
        Assert.Equal((Mxn(1_252.80m), Mxn(20), Mxn(3.20m)), (offer.PayNow, offer.Parts.Net, offer.Parts.Tax));
        Assert.Equal(DiscountDocument.CreditNote, offer.Document);
        Assert.Equal(Mxn(611.11m), terms.Settle(facts, Mxn(600), Issued).Settles);
        Assert.Equal(
            (UnearnedReason.Late, Mxn(23.20m)),
            (
                terms.Audit(facts, new(Mxn(1_252.80m), Issued.PlusDays(11)))!.Reason,
                terms.Audit(facts, new(Mxn(1_252.80m), Issued.PlusDays(11)))!.Missing
            )
        );
    }

    [Fact]
    public void A_credit_note_for_all_reduces_every_line_in_proportion()
    {
        // 128.10 is a tenth of the invoice.
        var facts = Facts().After(new InvoiceCredit(Mxn(128.10m)));
        Assert.Equal(Mxn(1_152.90m), facts.Open);
        Assert.Equal(Mxn(990), facts.Invoice!.NetIn(DiscountBase.Net));
        Assert.Equal(Mxn(99), Terms(DiscountBase.Net, TaxTreatment.FullAmount).OfferOn(facts, Issued)!.Discount);
    }

    [Fact]
    public void A_credit_note_for_named_lines_reduces_those_alone()
    {
        // Half of the wine, 348.00 of 696.00.
        var facts = Facts().After(new InvoiceCredit(Mxn(348), "wine"));
        Assert.Equal(Mxn(300), facts.Invoice!.NetIn(Base("net wine")));
        Assert.Equal(Mxn(800), facts.Invoice.NetIn(DiscountBase.Net));
    }

    [Fact]
    public void A_credit_note_without_lines_reduces_the_base_with_the_invoice()
    {
        var facts = new DiscountFacts(Mxn(1_000), Mxn(1_160), Issued, Issued.PlusDays(30));
        Assert.Equal(Mxn(500), facts.After(new InvoiceCredit(Mxn(580))).Discountable);
    }

    [Fact]
    public void What_is_paid_of_an_invoice_with_tax_takes_its_part_of_the_base()
    {
        var facts = new DiscountFacts(Mxn(1_000), Mxn(580), Issued, Issued.PlusDays(30), total: Mxn(1_160));
        Assert.Equal(Mxn(500), facts.Discountable);
    }

    [Fact]
    public void Credit_notes_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Invoice.After(new(Mxn(1), "cheese")));
        Assert.Throws<ArgumentException>(() => Invoice.After(new(Mxn(696.01m), "wine")));
        Assert.Throws<ArgumentException>(() => Facts().After(new InvoiceCredit(Mxn(1_281.01m))));
        Assert.Throws<ArgumentException>(() =>
            new DiscountFacts(Mxn(10), Mxn(10), Issued, Issued).After(new InvoiceCredit(Mxn(1), "wine"))
        );
    }

    [Fact]
    public void Terms_that_correct_the_tax_must_know_it()
    {
        var terms = Terms(DiscountBase.Net, TaxTreatment.CorrectedIfTaken);
        Assert.True(terms.NeedsLines);
        var error = Assert.Throws<ArgumentException>(() =>
            terms.OfferOn(new(Mxn(10), Mxn(10), Issued, Issued), Issued)
        );
        Assert.Contains("lines", error.Message);
    }

    [Fact]
    public void Tax_on_the_discounted_amount_is_not_discounted_twice()
    {
        Assert.Throws<ArgumentException>(() => Terms(DiscountBase.Whole, TaxTreatment.DiscountedAmount));
        Assert.Throws<InvalidOperationException>(() =>
            Terms(DiscountBase.Net, TaxTreatment.FullAmount)
                .TaxToInvoice(new(Mxn(10), Mxn(10), Issued, Issued), Percentage.Of(16))
        );
    }

    [Fact]
    public void Facts_that_contradict_themselves_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new DiscountFacts(Invoice, Mxn(1_281.01m), new(Issued), Issued)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new DiscountFacts(Mxn(10), Mxn(10), Issued, Issued, total: Mxn(9.99m))
        );
        Assert.Throws<ArgumentException>(() => Facts().WithDates(new(Issued.PlusDays(1))));
        Assert.Throws<ArgumentException>(() => Facts().WithPayments([new(Mxn(0.01m), Issued)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InvoiceAmounts([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InvoiceLine(Mxn(-1), Mxn(0)));
        Assert.Throws<CurrencyMismatchException>(() => new InvoiceLine(Mxn(1), Money.Of(1, Currency.Usd)));
    }

    [Fact]
    public void Terms_say_what_departs_from_the_usual()
    {
        var terms = new DiscountTerms(
            DiscountPolicy.Within(10, Percentage.Of(2)),
            Rounding.HalfEven,
            DiscountBase.Net.WithoutFreight().OnlyTagged("wine", "books"),
            TaxTreatment.CorrectedIfTaken,
            PartPayments.EarnInProportion,
            DiscountDocument.CreditNote
        );
        Assert.Equal(
            """
            2% discount for payment within 10 days of the issue date, the last day included
              The discount is reckoned on the amounts before tax
                Without freight
                Only lines marked books, wine
              If the discount is taken, the tax on it is corrected
              A part payment earns its part of the discount
              A discount that is taken is settled by a credit note
            """.ReplaceLineEndings("\n"),
            terms.ToString()
        );
        Assert.Contains("nota de crédito", terms.Describe().ToText(Language.Spanish));
    }

    private static DiscountBase Base(string words)
    {
        var @base = words.StartsWith("whole") ? DiscountBase.Whole : DiscountBase.Net;
        @base = words.Contains("freight") ? @base.WithoutFreight() : @base;
        return words.Contains("wine") ? @base.OnlyTagged("wine")
            : words.Contains("tag") ? @base.OnlyTagged("cheese")
            : @base;
    }

    private static DiscountTerms Terms(DiscountBase @base, TaxTreatment tax) =>
        new(DiscountPolicy.Within(10, Percentage.Of(10)), Rounding.HalfEven, @base, tax);

    private static DiscountFacts Facts() => new(Invoice, Invoice.Total, new(Issued), Issued.PlusDays(30));

    private static Money Mxn(string amount) => Money.Parse($"MXN {amount}");

    private static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);
}
