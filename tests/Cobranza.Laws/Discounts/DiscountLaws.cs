using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>What early-payment discounts promise.</summary>
public sealed class DiscountLaws
{
    [Law(Arbitrary = [typeof(DiscountCases)])]
    [Trait("Law", "DI-1")]
    public bool A_discount_lies_between_nothing_and_what_is_open(DiscountCase some)
    {
        var discount = some.Policy.Available(some.Facts, some.AsOf);
        return discount.Sign >= 0 && discount <= some.Facts.Open && discount <= some.Facts.Base;
    }

    [Law(Arbitrary = [typeof(DiscountCases)])]
    [Trait("Law", "DI-2")]
    public bool The_last_day_of_a_window_counts_and_the_day_after_does_not(DiscountCase some, byte days)
    {
        var policy = DiscountPolicy.Within(days, Percentage.Of(2));
        var facts = new DiscountFacts(
            some.Facts.Base,
            some.Facts.Open,
            some.Facts.IssuedOn,
            some.Facts.IssuedOn.PlusDays(days + 30)
        );
        var lastDay = some.Facts.IssuedOn.PlusDays(days);
        return policy.Available(facts, lastDay) == facts.Discountable * Percentage.Of(2)
            && policy.Available(facts, lastDay.PlusDays(1)).IsZero;
    }

    [Law(Arbitrary = [typeof(DiscountCases)])]
    [Trait("Law", "DI-3")]
    public bool Paying_earlier_never_earns_less(DiscountCase some, byte earlier) =>
        EarlierNeverEarnsLess(some.Policy, some.Facts, some.AsOf, earlier);

    [Law(Arbitrary = [typeof(DiscountCases)])]
    [Trait("Law", "DI-4")]
    public bool The_best_window_wins_whatever_their_order(DiscountCase one, DiscountCase other)
    {
        var best = DiscountPolicy.BestOf(one.Policy, other.Policy).Available(one.Facts, one.AsOf);
        return best == DiscountPolicy.BestOf(other.Policy, one.Policy).Available(one.Facts, one.AsOf)
            && best
                == ExactAmount.Max(
                    one.Policy.Available(one.Facts, one.AsOf),
                    other.Policy.Available(one.Facts, one.AsOf)
                );
    }

    [Law(Arbitrary = [typeof(DiscountCases)])]
    [Trait("Law", "DI-5")]
    public bool Discount_and_payment_settle_exactly_what_is_open(DiscountCase some, Rounding rounding) =>
        new DiscountTerms(some.Policy, rounding).OfferOn(some.Facts, some.AsOf) is not { } offer
        || (offer.Discount + offer.PayNow == some.Facts.Open && offer.Discount.IsPositive && !offer.PayNow.IsNegative);

    [Law(Arbitrary = [typeof(DiscountCases)])]
    [Trait("Law", "DI-8")]
    public bool Nothing_is_earned_after_the_due_date_or_on_nothing(DiscountCase some, byte later)
    {
        var nothing = new DiscountFacts(
            Money.Zero(some.Facts.Base.Currency),
            some.Facts.Open,
            some.Facts.IssuedOn,
            some.Facts.DueOn
        );
        return some.Policy.Available(some.Facts, some.Facts.DueOn.PlusDays(1 + later)).IsZero
            && some.Policy.Available(nothing, some.AsOf).IsZero;
    }

    [Law(Arbitrary = [typeof(DiscountCases)])]
    public bool An_offer_stands_through_its_last_day_and_no_longer(DiscountCase some, Rounding rounding)
    {
        if (new DiscountTerms(some.Policy, rounding).OfferOn(some.Facts, some.AsOf) is not { } offer)
        {
            return true;
        }

        var now = some.Policy.Available(some.Facts, some.AsOf);
        return some.Policy.Available(some.Facts, offer.LastDay) >= now
            && some.Policy.Available(some.Facts, offer.LastDay.PlusDays(1)) < now;
    }

    [Law(Arbitrary = [typeof(DiscountCases)])]
    [Trait("Law", "EX-1")]
    public bool The_explanation_comes_to_the_same_figure(DiscountCase some)
    {
        var said = some.Policy.Explain(some.Facts, some.AsOf).Because[^1]["amount"] as NoteValue.OfExactAmount;
        return (said?.Value ?? ExactAmount.Zero(some.Facts.Open.Currency))
            == some.Policy.Available(some.Facts, some.AsOf);
    }

    [Fact]
    public void The_law_of_paying_earlier_catches_a_discount_that_grows()
    {
        var issuedOn = new LocalDate(2026, 1, 1);
        var facts = new DiscountFacts(
            Money.Of(100, Currency.Eur),
            Money.Of(100, Currency.Eur),
            issuedOn,
            issuedOn.PlusDays(30)
        );
        Assert.False(EarlierNeverEarnsLess(new GrowingDiscount(), facts, issuedOn.PlusDays(10), earlier: 5));
        Assert.True(
            EarlierNeverEarnsLess(DiscountPolicy.Within(10, Percentage.Of(2)), facts, issuedOn.PlusDays(10), earlier: 5)
        );
    }

    private static bool EarlierNeverEarnsLess(
        DiscountPolicy policy,
        DiscountFacts facts,
        LocalDate asOf,
        int earlier
    ) => policy.Available(facts, asOf.PlusDays(-earlier)) >= policy.Available(facts, asOf);

    private sealed record GrowingDiscount : DiscountPolicy
    {
        protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace) =>
            facts.Open * Percentage.Of(Period.DaysBetween(facts.IssuedOn, asOf));
    }
}
