using System.Text;
using Cobranza.DayCounts;
using Cobranza.Json;
using Cobranza.LateFees;
using Cobranza.Laws.Json;
using Cobranza.Policies;
using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>Late interest at rates for a month and for a day.</summary>
public sealed class MonthlyLateInterestLaws
{
    private static readonly Rate Monthly = Rate.Monthly(Percentage.Of(1.5m));

    [Law]
    [Trait("Law", "LF-23")]
    public bool Interest_at_a_rate_for_a_month_is_the_sum_over_late_days_of_their_part_of_a_month_from_the_due_date(
        OverdueDay day
    ) =>
        IsSum(
            Monthly,
            day,
            date => Months.Between(day.Item.DueOn, date) - Months.Between(day.Item.DueOn, date.PlusDays(-1))
        );

    [Law]
    [Trait("Law", "LF-23")]
    public bool Interest_at_a_rate_for_a_day_is_the_sum_over_late_days_of_the_balance_that_each_bears(OverdueDay day) =>
        IsSum(Rate.Daily(Percentage.Of(0.033m)), day, _ => Fraction.One);

    [Law]
    [Trait("Law", "LF-10")]
    public bool Interest_at_a_rate_for_a_month_adds_up_over_adjacent_intervals(OverdueDay day, byte later)
    {
        var policy = LateFeePolicy.SimpleInterest(Monthly, DayCount.Actual360);
        var end = Calendar.Later(day.AsOf, later);
        return policy.Accrue(day.Item, day.AsOf) + policy.Accrue(day.Item.FreeThrough(day.AsOf), end)
            == policy.Accrue(day.Item, end);
    }

    [Fact]
    public void Interest_on_interest_is_no_simple_interest()
    {
        var error = Assert.Throws<ArgumentException>(
            "rate",
            () => LateFeePolicy.SimpleInterest(Rate.Effective(Percentage.Of(24)), DayCount.Actual360)
        );
        Assert.Contains("24% a year effective", error.Message);
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool A_policy_file_holds_a_simple_rate_for_any_time(PolicySet set, Rate rate)
    {
        if (rate.Compounds)
        {
            return true;
        }

        var policy = new PolicySet(
            set.Name,
            set.EffectiveFrom,
            set.Terms,
            new(LateFeePolicy.SimpleInterest(rate, DayCount.Actual360), Rounding.HalfEven, Posting.Immediate),
            set.Credit,
            set.Escalation,
            set.Aging,
            set.Allocation,
            set.Plan,
            set.Commission
        );
        return PolicyJson.Read(Encoding.UTF8.GetBytes(PolicyJson.Write(policy))).Policy == policy;
    }

    [Fact]
    public void A_rate_for_a_month_is_explained_in_months()
    {
        var item = Interest.Item(1_000);
        var policy = LateFeePolicy.SimpleInterest(Monthly, DayCount.Actual360);
        var why = policy.Explain(item, item.DueOn.PlusMonths(2));
        Assert.Contains("1.5% a month", why.ToText(Language.English));
        Assert.Contains("2 months, MXN 30.00", why.ToText(Language.English));
        Assert.Contains("1.5% mensual", why.ToText(Language.Spanish));
        Assert.Contains("2 meses, MXN 30.00", why.ToText(Language.Spanish));
    }

    private static bool IsSum(Rate rate, OverdueDay day, Func<LocalDate, Fraction> part)
    {
        var sum = ExactAmount.Zero(day.Item.Currency);
        for (var days = 1; days <= Period.DaysBetween(day.Item.DueOn, day.AsOf); days++)
        {
            var date = day.Item.DueOn.PlusDays(days);
            sum += day.Item.BalanceOn(date.PlusDays(-1)) * (rate.Value.ToFraction() * part(date));
        }

        return LateFeePolicy.SimpleInterest(rate, DayCount.Actual360).Accrue(day.Item, day.AsOf) == sum;
    }
}
