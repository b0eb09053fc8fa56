using Cobranza.Balances;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What simple daily interest promises.</summary>
public sealed class SimpleInterestLaws
{
    [Law]
    [Trait("Law", "LF-23")]
    public bool Interest_is_the_sum_over_late_days_of_the_balance_at_the_end_of_the_day_before(OverdueDay day) =>
        IsDayByDaySum(Interest.Policy, day.Item, day.AsOf);

    [Law]
    [Trait("Law", "LF-10")]
    public bool Interest_adds_up_over_adjacent_intervals(OverdueDay day, byte later)
    {
        var end = Calendar.Later(day.AsOf, later);
        var second = Interest.Policy.Accrue(day.Item.FreeThrough(day.AsOf), end);
        return Interest.Policy.Accrue(day.Item, day.AsOf) + second == Interest.Policy.Accrue(day.Item, end);
    }

    [Law]
    [Trait("Law", "LF-11")]
    public bool Interest_is_proportional_to_the_balance(OverdueDay day, byte times)
    {
        var steps = day.Item.Balances.Select(step => new BalanceStep(step.From, step.Balance * times));
        var multiplied = new OverdueItem(
            day.Item.Item,
            day.Item.DueOn,
            day.Item.Principal,
            ValueList.From(steps),
            day.Item.AlreadyAssessed
        );
        return Interest.Policy.Accrue(multiplied, day.AsOf) == Interest.Policy.Accrue(day.Item, day.AsOf) * times;
    }

    [Law]
    [Trait("Law", "LF-11")]
    public bool Interest_is_proportional_to_the_rate(OverdueDay day, Percentage rate, DayCount count) =>
        LateFeePolicy.SimpleInterest(Rate.Annual(rate), count).Accrue(day.Item, day.AsOf)
        == LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.OneHundred), count).Accrue(day.Item, day.AsOf)
            * rate.ToFraction();

    [Law]
    [Trait("Law", "LF-7")]
    public bool A_rate_of_zero_with_a_fixed_fee_costs_the_fixed_fee(OverdueDay day, ushort units)
    {
        var flat = LateFeePolicy.Flat(day.Item.Currency.Units(units));
        var free = LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Zero), DayCount.Actual360);
        return free.Plus(flat).Accrue(day.Item, day.AsOf) == flat.Accrue(day.Item, day.AsOf)
            && free.Accrue(day.Item, day.AsOf).IsZero;
    }

    [Law]
    [Trait("Law", "LF-12")]
    public bool A_payment_stops_interest_on_what_it_pays_from_the_day_after(OverdueDay day, byte paidAfter, byte share)
    {
        var paidOn = Calendar.Later(day.Item.DueOn, paidAfter);
        var principal = day.Item.Principal;
        var rest = (principal * Fraction.Of(share, 255)).Round(Rounding.Down);
        var unpaid = With(day.Item, [new(day.Item.DueOn.PlusDays(-1), principal)]);
        var paid = With(day.Item, [new(day.Item.DueOn.PlusDays(-1), principal), new(paidOn, rest)]);
        var daysSpared = Math.Max(0, Period.DaysBetween(paidOn, day.AsOf));
        var spared = (principal - rest) * (Interest.Rate.Value.ToFraction() * Fraction.Of(daysSpared, 365));
        return Interest.Policy.Accrue(unpaid, day.AsOf) - Interest.Policy.Accrue(paid, day.AsOf) == spared;
    }

    [Law]
    [Trait("Law", "LF-17")]
    public bool There_is_no_interest_on_interest(OverdueDay day)
    {
        // One balance throughout: so many days cost exactly so many times one day.
        var item = With(day.Item, [new(day.Item.DueOn.PlusDays(-1), day.Item.Principal)]);
        var late = Period.DaysBetween(item.DueOn, day.AsOf);
        return late < 1
            || Interest.Policy.Accrue(item, day.AsOf) == Interest.Policy.Accrue(item, item.DueOn.PlusDays(1)) * late;
    }

    [Fact]
    public void The_law_of_days_catches_interest_from_the_due_date_itself()
    {
        var item = Interest.Item(1_000);
        Assert.False(IsDayByDaySum(new OneDayTooMany(), item, item.DueOn.PlusDays(30)));
        Assert.True(IsDayByDaySum(Interest.Policy, item, item.DueOn.PlusDays(30)));
    }

    private static bool IsDayByDaySum(LateFeePolicy policy, OverdueItem item, LocalDate asOf)
    {
        var sum = ExactAmount.Zero(item.Currency);
        for (var days = 1; days <= Period.DaysBetween(item.DueOn, asOf); days++)
        {
            sum += item.BalanceOn(item.DueOn.PlusDays(days - 1)) * Fraction.Of(24, 100 * 365);
        }

        return policy.Accrue(item, asOf) == sum;
    }

    private static OverdueItem With(OverdueItem item, ValueList<BalanceStep> balances) =>
        new(item.Item, item.DueOn, item.Principal, balances, item.AlreadyAssessed);

    private sealed record OneDayTooMany : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            AccrueInside(Interest.Policy, item, asOf.PlusDays(1), trace);
    }
}
