using Cobranza.Discounts;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>What discount terms promise about base, tax and the offer in money.</summary>
public sealed class DiscountTermsLaws
{
    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    [Trait("Law", "DI-5")]
    public bool Discount_and_payment_settle_exactly_what_is_open(DiscountTermsCase some) =>
        some.Terms.OfferOn(some.Facts, some.AsOf) is not { } offer
        || (
            offer.Discount + offer.PayNow == some.Facts.Open
            && offer.Parts.Net + offer.Parts.Tax == offer.Discount
            && offer.Discount.IsPositive
            && !offer.PayNow.IsNegative
            && offer.Document == some.Terms.Document
        );

    [Law]
    [Trait("Law", "DI-5")]
    public bool Cash_steps_never_lift_a_discount_past_what_is_open(DiscountCase some, Rounding rounding) =>
        new DiscountTerms(some.Policy, rounding).OfferOn(some.Facts, some.AsOf) is not { } offer
        || (
            offer.Discount + offer.PayNow == some.Facts.Open
            && !offer.PayNow.IsNegative
            && offer.Discount <= some.Facts.Discountable
        );

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    [Trait("Law", "DI-6")]
    public bool Paying_what_the_offer_asks_closes_the_invoice_to_exactly_zero(DiscountTermsCase some)
    {
        if (some.Terms.OfferOn(some.Facts, some.AsOf) is not { PayNow.IsPositive: true } offer)
        {
            return true;
        }

        var settled = some.Terms.Settle(some.Facts, offer.PayNow, some.AsOf);
        return settled.Open.IsZero && settled.LeftOver.IsZero && settled.Parts == offer.Parts;
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    [Trait("Law", "DI-9")]
    public bool What_the_base_leaves_out_never_changes_the_discount(DiscountTermsCase some)
    {
        // A fixed amount is for the invoice as a whole, so what is open of it depends on all lines.
        if (some.Facts.Invoice is not { Credits.IsEmpty: true } invoice || some.Facts.Open != invoice.Total)
        {
            return true;
        }

        var zero = Money.Zero(invoice.Currency);
        var included = invoice
            .Lines.Where(some.Terms.Base.Contains)
            .Select(line => new InvoiceLine(
                line.Net,
                some.Terms.Base.IncludesTax || some.Terms.Tax == TaxTreatment.CorrectedIfTaken ? line.Tax : zero,
                line.Kind,
                line.Tag
            ))
            .DefaultIfEmpty(new(zero, zero));
        var without = new InvoiceAmounts([.. included]);
        var facts = new DiscountFacts(without, without.Total, some.Facts.Dates, some.Facts.DueOn).WithStanding(
            some.Facts.InGoodStanding!.Value
        );
        return some.Terms.OfferOn(facts, some.AsOf)?.Parts == some.Terms.OfferOn(some.Facts, some.AsOf)?.Parts;
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool The_tax_moves_only_where_it_is_corrected_and_never_by_more_than_there_is(DiscountTermsCase some)
    {
        if (some.Terms.OfferOn(some.Facts, some.AsOf) is not { } offer)
        {
            return true;
        }

        return some.Terms.Tax != TaxTreatment.CorrectedIfTaken
            ? offer.Parts.Tax.IsZero
            : some.Facts.Open != some.Facts.Invoice!.Total
                || !some.Facts.Invoice.Credits.IsEmpty
                || (
                    offer.Parts.Tax <= some.Facts.Invoice.TaxIn(some.Terms.Base)
                    && offer.Parts.Net <= some.Facts.Invoice.NetIn(some.Terms.Base)
                );
    }

    [Law]
    public bool A_share_with_its_tax_corrected_is_the_same_share_of_the_whole(DiscountDay day, DiscountWindow window)
    {
        if (day.Facts.Invoice is null)
        {
            return true;
        }

        var policy = DiscountPolicy.Within(window, Percentage.Of(10));
        DiscountOffer? Offer(DiscountBase @base) =>
            new DiscountTerms(policy, Rounding.HalfEven, @base, TaxTreatment.CorrectedIfTaken).OfferOn(
                day.Facts,
                day.AsOf
            );
        return Offer(DiscountBase.Net)?.Parts == Offer(DiscountBase.Whole)?.Parts;
    }

    [Law]
    public bool Tax_on_the_discounted_amount_and_on_the_discount_make_the_tax_on_the_whole(
        DiscountDay day,
        byte percent,
        byte rate
    )
    {
        var (share, tax) = (Percentage.Of(1 + (percent % 90)), Percentage.Of(rate % 100));
        var net = day.Facts.Total;
        var facts = new DiscountFacts(net, net, day.Facts.IssuedOn, day.Facts.DueOn);
        var invoiced = new DiscountTerms(
            DiscountPolicy.Within(0, share),
            Rounding.HalfEven,
            DiscountBase.Net,
            TaxTreatment.DiscountedAmount
        ).TaxToInvoice(facts, tax);
        var exact = ((ExactAmount)net - (net * share)) * tax;
        return exact.Round(Rounding.HalfEven) == invoiced && invoiced <= (net * tax).Round(Rounding.HalfEven);
    }

    [Law]
    public bool A_credit_note_takes_its_part_of_the_base_and_leaves_other_lines_alone(DiscountDay day, byte percent)
    {
        if (day.Facts.Invoice is not { Credits.IsEmpty: true } invoice || !invoice.Total.IsPositive)
        {
            return true;
        }

        var all = ((ExactAmount)invoice.Total * Fraction.Of(percent, 255)).Round(Rounding.Up);
        var wine = DiscountBase.Whole.OnlyTagged("wine");
        var books = DiscountBase.Whole.OnlyTagged("books");
        var bottles = invoice.Lines.Where(line => line.Tag == "wine").ToArray();
        var gross = bottles.Aggregate(Money.Zero(invoice.Currency), (sum, line) => sum + line.Gross);
        return (!all.IsPositive || TakesItsPart(invoice, new(all), DiscountBase.Whole, invoice.Total))
            && (
                !gross.IsPositive
                || (
                    TakesItsPart(invoice, new(gross, "wine"), wine, gross)
                    && invoice.After(new(gross, "wine")).NetIn(books) == invoice.NetIn(books)
                )
            );
    }

    [Law]
    public bool Credit_notes_reduce_an_invoice_alike_in_any_order(DiscountDay day, ushort one, ushort other)
    {
        if (day.Facts.Invoice is not { Credits.IsEmpty: true } invoice)
        {
            return true;
        }

        var bottles = invoice.Lines.Where(line => line.Tag == "wine").ToArray();
        var gross = bottles.Aggregate(Money.Zero(invoice.Currency), (sum, line) => sum + line.Gross);
        var named = Money.OfMinor(1 + Math.Min(one, gross.MinorUnits - 1), invoice.Currency);
        var rest = invoice.Total - named;
        if (!gross.IsPositive || !rest.IsPositive)
        {
            return true;
        }

        var whole = new InvoiceCredit(Money.OfMinor(1 + Math.Min(other, rest.MinorUnits - 1), invoice.Currency));
        var wine = new InvoiceCredit(named, "wine");
        return new InvoiceAmounts(invoice.Lines, [whole, wine]).NetIn(DiscountBase.Net)
            == new InvoiceAmounts(invoice.Lines, [wine, whole]).NetIn(DiscountBase.Net);
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool A_preview_covers_every_day_once_and_says_what_each_would_cost(DiscountTermsCase some, byte pick)
    {
        var trade = new TradeTerms(Cobranza.Terms.PaymentTerms.Net(DiscountWindow.MaxDays), Undated(some.Terms));
        var rows = trade.Preview(some.Facts).Rows;
        var day = some.Facts.IssuedOn.PlusDays(pick % (1 + Period.DaysBetween(some.Facts.IssuedOn, some.Facts.DueOn)));
        var row = rows.Single(row => row.From <= day && day <= row.Through);
        return rows[0].From == some.Facts.IssuedOn
            && rows[^1].Through == some.Facts.DueOn
            && rows.Zip(rows.Skip(1)).All(pair => pair.First.Through.PlusDays(1) == pair.Second.From)
            && rows.Zip(rows.Skip(1)).All(pair => pair.First.Pay < pair.Second.Pay)
            && rows.All(each => each.Pay + each.Gained == some.Facts.Open)
            && rows.All(each => each.Gained + each.Lost == rows[0].Gained)
            && row.Pay == some.Facts.Open - (trade.OfferOn(some.Facts, day)?.Discount ?? Money.Zero(row.Pay.Currency));
    }

    // Without tolerance, which a preview leaves out, and without windows that the check of trade terms would have to try.
    private static DiscountTerms Undated(DiscountTerms terms) =>
        new(DiscountPolicy.Within(10, Percentage.Of(5)), terms.Rounding, terms.Base, terms.Tax, terms.PartPayments);

    private static bool TakesItsPart(InvoiceAmounts invoice, InvoiceCredit credit, DiscountBase of, Money whole)
    {
        var after = invoice.After(credit);
        var left = ((ExactAmount)(whole - credit.Amount)).Amount / ((ExactAmount)whole).Amount;
        return after.Total == invoice.Total - credit.Amount
            && after.NetIn(of) == invoice.NetIn(of) * left
            && after.TaxIn(of) == invoice.TaxIn(of) * left;
    }
}
