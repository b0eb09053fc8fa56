using Cobranza.Discounts;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>What part payments of an invoice with a discount promise.</summary>
public sealed class PartPaymentLaws
{
    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool Payments_and_discount_make_what_is_settled(DiscountTermsCase some)
    {
        var run = Run(some);
        return run.Paid + run.Discount == run.Settled + run.LeftOver
            && run.Settled + run.Open == some.Facts.Open
            && run.Settlements.All(one =>
                one.Payment.Amount + one.Discount == one.Settles + one.LeftOver
                && !one.LeftOver.IsNegative
                && !one.Open.IsNegative
            )
            && run.Discount
                == run.Settlements.Aggregate(Money.Zero(run.Open.Currency), (sum, one) => sum + one.Discount);
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    [Trait("Law", "DI-7")]
    public bool A_payment_never_settles_more_than_is_open_or_less_than_it_is(DiscountTermsCase some)
    {
        var open = some.Facts.Open;
        foreach (var one in Run(some).Settlements)
        {
            if (one.Settles > open || one.Settles < Money.Min(one.Payment.Amount, open) || one.Discount > open)
            {
                return false;
            }

            open = one.Open;
        }

        return true;
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    [Trait("Law", "DI-7")]
    public bool Part_payments_earn_at_most_the_discount_of_paying_all_at_once_and_a_unit_for_each(
        DiscountTermsCase some
    )
    {
        var whole = some.Terms.OfferOn(some.Facts, some.AsOf)?.Discount.MinorUnits ?? 0;
        return Run(some).Discount.MinorUnits <= whole + some.Payments.Count;
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool The_last_payment_settles_exactly(DiscountTermsCase some)
    {
        var run = Run(some);
        var facts = After(some, run);
        if (run.Open.IsZero || facts is null)
        {
            return true;
        }

        var pay = some.Terms.OfferOn(facts, some.AsOf)?.PayNow ?? run.Open;
        return !pay.IsPositive
            || some.Terms.Settle(facts, pay, some.AsOf) is { Open.IsZero: true, LeftOver.IsZero: true };
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool Batching_and_order_change_what_is_settled_by_at_most_a_unit_for_each_payment(DiscountTermsCase some)
    {
        if (some.Terms.PartPayments != PartPayments.EarnInProportion || some.Payments.IsEmpty)
        {
            return true;
        }

        var together = some.Payments.Aggregate((sum, next) => sum + next);
        var once = some.Terms.Settle(some.Facts, together, some.AsOf).Settles.MinorUnits;
        var apart = Run(some).Settled.MinorUnits;
        var backward = Run(some with { Payments = [.. some.Payments.Reverse()] }).Settled.MinorUnits;
        return Math.Abs(once - apart) <= some.Payments.Count && Math.Abs(once - backward) <= some.Payments.Count;
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool Without_a_part_for_part_payments_only_what_settles_all_earns(DiscountTermsCase some) =>
        some.Terms.PartPayments == PartPayments.EarnInProportion
        || Run(some).Settlements.All(one => one.Open.IsZero || one.Discount.IsZero);

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool Parts_that_complete_the_payment_in_time_earn_all_of_the_discount(DiscountTermsCase some)
    {
        if (
            some.Terms.PartPayments != PartPayments.EarnAllOnceComplete
            || some.Payments.IsEmpty
            || some.Terms.OfferOn(some.Facts, some.AsOf) is not { } offer
        )
        {
            return true;
        }

        var run = Run(some);
        return run.Paid >= offer.PayNow
            ? run.Open.IsZero && run.Discount == offer.Discount
            : run.Discount.IsZero && run.Open == some.Facts.Open - run.Paid;
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool A_discount_that_was_earned_is_no_finding_and_a_unit_less_is_one(DiscountTermsCase some)
    {
        if (some.Terms.OfferOn(some.Facts, some.AsOf) is not { } offer || offer.PayNow.MinorUnits < 2)
        {
            return true;
        }

        var unit = Money.OfMinor(1, offer.PayNow.Currency);
        var shortBy = some.Terms.Audit(some.Facts, new(offer.PayNow - unit, some.AsOf));
        return some.Terms.Audit(some.Facts, new(offer.PayNow, some.AsOf)) is null
            && some.Terms.Audit(some.Facts, new(some.Facts.Open, some.AsOf)) is null
            && shortBy is not null
            && shortBy.Missing == unit
            && shortBy.Required == offer.PayNow;
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool What_an_audit_requires_settles_the_claim_and_a_unit_less_does_not(DiscountTermsCase some, byte percent)
    {
        var claim = ((ExactAmount)some.Facts.Open * Fraction.Of(1 + percent, 256)).Round(Rounding.Up);
        if (!claim.IsPositive)
        {
            return true;
        }

        var unit = Money.OfMinor(1, claim.Currency);
        var required = some.Terms.Audit(some.Facts, new(unit, some.AsOf, claim))?.Required ?? unit;
        return some.Terms.Settle(some.Facts, required, some.AsOf).Settles >= claim
            && (required == unit || some.Terms.Settle(some.Facts, required - unit, some.AsOf).Settles < claim);
    }

    [Law(Arbitrary = [typeof(DiscountTermsCases)])]
    public bool A_late_finding_would_have_been_in_time_until_the_day_it_names(DiscountTermsCase some, byte days)
    {
        if (some.Terms.OfferOn(some.Facts, some.Facts.IssuedOn) is not { PayNow.IsPositive: true } offer)
        {
            return true;
        }

        var paidOn = some.Facts.IssuedOn.PlusDays(days);
        var found = some.Terms.Audit(some.Facts, new(offer.PayNow, paidOn));
        if (found is null)
        {
            return paidOn <= offer.EarnedThrough || some.Terms.OfferOn(some.Facts, paidOn)?.PayNow == offer.PayNow;
        }

        var named = ((NoteValue.OfDate)found.Finding.Why.Because[0]["last-day"]!).Value;
        return found.Reason == UnearnedReason.Late
            && some.Terms.OfferOn(some.Facts, named)?.PayNow == offer.PayNow
            && some.Terms.OfferOn(some.Facts, named.PlusDays(1))?.PayNow != offer.PayNow;
    }

    private static SettlementSummary Run(DiscountTermsCase some) =>
        some.Terms.SettlementOf(
            some.Facts,
            ValueList.From(some.Payments.Select(amount => new DatedPayment(amount, some.AsOf)))
        );

    // The invoice after the payments, given anew as a host would give it.
    private static DiscountFacts? After(DiscountTermsCase some, SettlementSummary run)
    {
        var facts = some.Facts;
        var applied = run
            .Settlements.Where(one => one.LeftOver < one.Payment.Amount)
            .Select(one => new DatedPayment(one.Payment.Amount - one.LeftOver, one.Payment.On));
        var after =
            facts.Invoice is { } invoice ? new DiscountFacts(invoice, run.Open, facts.Dates, facts.DueOn)
            : facts.Base.IsWholeMinorUnits
                ? new DiscountFacts(facts.Base.ToMoney(), run.Open, facts.IssuedOn, facts.DueOn, facts.Total).WithDates(
                    facts.Dates
                )
            : null;
        return after?.WithStanding(facts.InGoodStanding!.Value).WithPayments(ValueList.From(applied));
    }
}
