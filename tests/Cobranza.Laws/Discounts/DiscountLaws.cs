using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>What every early-payment discount promises, in any composition.</summary>
public sealed class DiscountLaws
{
    private static readonly LocalDate January = new(2026, 1, 1);

    private static readonly DiscountFacts Hundred = new(
        Money.Of(100, Currency.Eur),
        Money.Of(100, Currency.Eur),
        January,
        January.PlusDays(30)
    );

    [Law]
    [Trait("Law", "DI-1")]
    public bool A_discount_lies_between_nothing_and_what_is_open(DiscountCase some)
    {
        var discount = some.Policy.Available(some.Facts, some.AsOf);
        return discount <= some.Facts.Open
            && discount <= some.Facts.Base
            && DiscountPolicyLaws.LiesBetweenNothingAndTheBase(some.Policy, some.Facts, some.AsOf);
    }

    [Law]
    [Trait("Law", "DI-3")]
    public bool Paying_earlier_never_earns_less(DiscountCase some, byte earlier) =>
        DiscountPolicyLaws.PayingEarlierNeverEarnsLess(some.Policy, some.Facts, some.AsOf, earlier);

    [Law]
    [Trait("Law", "DI-4")]
    public bool The_best_discount_wins_whatever_their_order(DiscountDay day, DiscountWindow one, DiscountWindow other)
    {
        var first = DiscountPolicy.Within(one, Percentage.Of(2));
        var second = DiscountPolicy.Within(other, Percentage.Of(3));
        var best = DiscountPolicy.BestOf(first, second).Available(day.Facts, day.AsOf);
        return best == DiscountPolicy.BestOf(second, first).Available(day.Facts, day.AsOf)
            && best == ExactAmount.Max(first.Available(day.Facts, day.AsOf), second.Available(day.Facts, day.AsOf));
    }

    [Law]
    [Trait("Law", "DI-8")]
    public bool Nothing_is_earned_after_the_due_date_or_on_nothing(DiscountCase some, byte later) =>
        DiscountPolicyLaws.NothingIsEarnedAfterTheDueDate(some.Policy, some.Facts, 1 + later)
        && DiscountPolicyLaws.NothingIsEarnedOnNothing(some.Policy, some.Facts, some.AsOf);

    [Law]
    public bool A_discount_is_in_the_currency_of_the_invoice(DiscountCase some) =>
        DiscountPolicyLaws.IsInTheCurrencyOfTheInvoice(some.Policy, some.Facts, some.AsOf);

    [Law]
    [Trait("Law", "CO-1")]
    public bool The_same_facts_give_the_same_answer(DiscountCase some) =>
        DiscountPolicyLaws.SameFactsGiveTheSameAnswer(some.Policy, some.Facts, some.AsOf);

    [Law]
    [Trait("Law", "EX-1")]
    public bool The_explanation_comes_to_the_same_figure(DiscountCase some) =>
        DiscountPolicyLaws.TheExplanationComesToTheSameFigure(some.Policy, some.Facts, some.AsOf);

    [Law]
    public bool A_payment_before_the_issue_date_earns_as_on_it(DiscountCase some, byte days) =>
        some.Policy.Available(some.Facts, some.Facts.IssuedOn.PlusDays(-days))
        == some.Policy.Available(some.Facts, some.Facts.IssuedOn);

    [Law]
    public bool Half_of_an_invoice_can_earn_half_of_the_discount(DiscountCase some)
    {
        // Twice the invoice with half of it open: every amount of the policy is for the invoice as a whole.
        if (some.Policy is not (WindowDiscount or SlidingDiscount))
        {
            return true;
        }

        var open = some.Facts.Open;
        var whole = new DiscountFacts(open + open, open + open, some.Facts.IssuedOn, some.Facts.DueOn).WithDates(
            some.Facts.Dates
        );
        var half = new DiscountFacts(open + open, open, some.Facts.IssuedOn, some.Facts.DueOn).WithDates(
            some.Facts.Dates
        );
        return some.Policy.Available(half, some.AsOf) * 2 == some.Policy.Available(whole, some.AsOf);
    }

    [Law]
    public bool Good_standing_gives_the_discount_and_bad_standing_nothing(DiscountCase some)
    {
        var conditional = some.Policy.WhenInGoodStanding();
        var good = some.Facts.WithStanding(nothingOverdue: true);
        return conditional.Available(good, some.AsOf) == some.Policy.Available(good, some.AsOf)
            && conditional.Available(some.Facts.WithStanding(nothingOverdue: false), some.AsOf).IsZero;
    }

    [Law]
    [Trait("Law", "DI-11")]
    public bool A_sliding_discount_is_zero_on_the_due_date_and_a_rate_for_the_days_before(
        DiscountDay day,
        byte percent,
        byte early
    )
    {
        var sliding = DiscountPolicy.Sliding(Rate.Annual(Percentage.Of(1 + (percent % 50))), DayCount.Actual360);
        var days = Math.Min(early, Period.DaysBetween(day.Facts.IssuedOn, day.Facts.DueOn));
        return sliding.Available(day.Facts, day.Facts.DueOn).IsZero
            && sliding.Available(day.Facts, day.Facts.DueOn.PlusDays(-days))
                == day.Facts.Discountable * Fraction.Of((1 + (percent % 50)) * days, 36_000);
    }

    [Law]
    [Trait("Law", "DI-12")]
    public bool One_payment_never_earns_a_discount_and_owes_a_late_fee(LateFeeCase fee)
    {
        var item = fee.Item;
        var facts = new DiscountFacts(item.Principal, item.Principal, item.DueOn.PlusDays(-30), item.DueOn);

        // A window far beyond the due date: only the due date can end it.
        var sure = DiscountPolicy.Within(DiscountWindow.MaxDays, Percentage.Of(2));
        return sure.Available(facts, fee.AsOf).IsZero || fee.Policy.Accrue(item, fee.AsOf).IsZero;
    }

    [Fact]
    public void The_law_of_paying_earlier_catches_a_discount_that_grows()
    {
        Assert.False(
            DiscountPolicyLaws.PayingEarlierNeverEarnsLess(
                new GrowingDiscount(),
                Hundred,
                January.PlusDays(10),
                daysEarlier: 5
            )
        );
        Assert.True(
            DiscountPolicyLaws.PayingEarlierNeverEarnsLess(
                DiscountPolicy.Within(10, Percentage.Of(2)),
                Hundred,
                January.PlusDays(10),
                daysEarlier: 5
            )
        );
    }

    [Fact]
    public void The_law_of_bounds_catches_a_discount_on_more_than_the_base()
    {
        var net = new DiscountFacts(Money.Of(50, Currency.Eur), Money.Of(100, Currency.Eur), January, January);
        Assert.False(DiscountPolicyLaws.LiesBetweenNothingAndTheBase(new AllThatIsOpen(), net, January));
        Assert.True(DiscountPolicyLaws.LiesBetweenNothingAndTheBase(new AllThatIsOpen(), Hundred, January));
    }

    private sealed record GrowingDiscount : DiscountPolicy
    {
        protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace) =>
            facts.Open * Percentage.Of(Period.DaysBetween(facts.IssuedOn, asOf));
    }

    private sealed record AllThatIsOpen : DiscountPolicy
    {
        protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace) => facts.Open;
    }
}
