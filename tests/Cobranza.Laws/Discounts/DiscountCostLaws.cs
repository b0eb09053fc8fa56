using Cobranza.Discounts;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>What it costs not to take a discount.</summary>
public sealed class DiscountCostLaws
{
    [Law]
    [Trait("Law", "DI-10")]
    public bool The_simple_cost_is_the_discount_on_what_is_paid_for_the_days_gained(
        byte percent,
        byte window,
        byte more,
        bool long365
    )
    {
        var (share, year) = (1 + (percent % 99), long365 ? 365 : 360);
        var cost = DiscountCost.Of(Percentage.Of(share), window, window + 1 + more, year);
        return cost.Simple == Fraction.Of((long)share * year, (long)(100 - share) * (1 + more));
    }

    [Law]
    [Trait("Law", "DI-10")]
    public bool The_effective_cost_is_never_below_the_simple_one_within_a_year(byte percent, byte days, bool long365)
    {
        var cost = DiscountCost.Of(Percentage.Of(1 + (percent % 40)), 0, 5 + days, long365 ? 365 : 360);
        return cost.Effective >= cost.Simple;
    }

    [Law]
    [Trait("Law", "DI-10")]
    public bool Terms_cost_what_their_window_and_due_date_say(DiscountDay day, byte percent, byte window, byte more)
    {
        var share = Percentage.Of(1 + (percent % 40));
        var terms = TradeTerms.Within(window, share, net: window + 1 + more);
        var facts = terms.FactsFor(Money.OfMinor(1_000_000, day.Facts.Open.Currency), day.Facts.IssuedOn);
        return terms.CostOfWaiting(facts, facts.IssuedOn, 365) == DiscountCost.Of(share, window, window + 1 + more, 365)
            && terms.CostOfWaiting(facts, facts.IssuedOn.PlusDays(window + 1), 365) is null;
    }
}
