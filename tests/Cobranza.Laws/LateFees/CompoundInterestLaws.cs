using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What interest on interest promises.</summary>
public sealed class CompoundInterestLaws
{
    [Law]
    [Trait("Law", "LF-17")]
    public bool Interest_that_is_added_to_the_debt_never_costs_less_than_simple_interest(PortionedDay day, byte length)
    {
        var every = LateFeePeriod.OfDays(10 + length);
        return LateFeePolicy
                .CapitalizedInterest(Interest.Rate, DayCount.Actual365Fixed, every)
                .Accrue(day.Item.WithUnpaidCharges(), day.AsOf) >= Interest.Policy.Accrue(day.Item, day.AsOf);
    }

    [Law]
    public bool Within_the_first_period_it_is_simple_interest(OverdueDay day)
    {
        var (every, end) = (LateFeePeriod.OfMonths(6), Calendar.Later(day.Item.DueOn, 181));
        var asOf = LocalDate.Min(day.AsOf, end);
        return LateFeePolicy.CapitalizedInterest(Interest.Rate, DayCount.Actual365Fixed, every).Accrue(day.Item, asOf)
            == Interest.Policy.Accrue(day.Item, asOf);
    }

    [Law]
    public bool Interest_added_after_each_period_grows_by_the_same_factor(byte periods, byte percent)
    {
        // 30 days on a 360-day year: one twelfth of the yearly rate each.
        var (item, count) = (Interest.Item(1_000), 1 + (periods % 12));
        var growth = (Fraction.One + Fraction.Of(percent, 1_200)).Power(Fraction.Of(count));
        var exact = item.Principal * (growth - Fraction.One);
        var interest = LateFeePolicy
            .CapitalizedInterest(Rate.Annual(Percentage.Of(percent)), DayCount.Actual360, LateFeePeriod.OfDays(30))
            .Accrue(item, item.DueOn.PlusDays(30 * count));
        return IsNear(interest, exact);
    }

    [Law]
    [Trait("Law", "LF-23")]
    public bool On_a_balance_that_stands_still_a_compounding_rate_grows_by_its_power(Rate rate, ushort days)
    {
        var item = Interest.Item(1_000);
        var asOf = item.DueOn.PlusDays(1 + (days % 2_000));
        return !rate.Compounds
            || IsNear(
                LateFeePolicy.CompoundInterest(rate, DayCount.Actual365Fixed).Accrue(item, asOf),
                item.Principal * rate.Over(item.DueOn, asOf, DayCount.Actual365Fixed)
            );
    }

    [Law]
    public bool A_payment_of_part_lowers_the_balance_and_not_the_interest_before_it(byte paidAfter, ushort more)
    {
        // Until the payment, as if there were none; after it, the rest and the interest so far grow on.
        var rate = Rate.Compounded(Percentage.Of(24), Compounding.Monthly);
        var policy = LateFeePolicy.CompoundInterest(rate, DayCount.Actual360);
        var whole = Interest.Item(1_000);
        var paidOn = whole.DueOn.PlusDays(1 + paidAfter);
        var rest = Money.Of(400, Currency.Mxn);
        var item = new OverdueItem(
            whole.Item,
            whole.DueOn,
            whole.Principal,
            [.. whole.Balances, new(paidOn, rest)],
            whole.AlreadyAssessed
        );
        var asOf = paidOn.PlusDays(1 + (more % 700));
        var before = policy.Accrue(whole, paidOn);
        return policy.Accrue(item, paidOn) == before
            && IsNear(
                policy.Accrue(item, asOf),
                before + ((before + rest) * rate.Over(paidOn, asOf, DayCount.Actual360))
            );
    }

    [Fact]
    public void The_law_of_added_interest_catches_simple_interest()
    {
        var item = Interest.Item(1_000);
        var monthly = Rate.Monthly(Percentage.Of(1));
        var asOf = item.DueOn.PlusMonths(2);
        var simple = LateFeePolicy.SimpleInterest(monthly, DayCount.Actual360).Accrue(item, asOf);
        var added = LateFeePolicy
            .CapitalizedInterest(monthly, DayCount.Actual360, LateFeePeriod.Month)
            .Accrue(item, asOf);
        Assert.Equal(Money.Of(20, Currency.Mxn), simple.Round(Rounding.HalfEven));
        Assert.Equal(Money.Of(20.10m, Currency.Mxn), added.ToMoney());
    }

    // Powers have 28 significant digits; a billionth of a cent is far below and above them.
    private static bool IsNear(ExactAmount left, ExactAmount right)
    {
        var distance = (left - right).Amount.Abs();
        return distance < Fraction.Of(1, 100_000_000_000L);
    }
}
