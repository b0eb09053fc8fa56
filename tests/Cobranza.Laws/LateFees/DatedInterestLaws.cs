using Cobranza.Balances;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What interest at rates that change promises.</summary>
public sealed class DatedInterestLaws
{
    [Law]
    [Trait("Law", "LF-23")]
    public bool Interest_is_the_sum_over_late_days_of_balance_and_the_rate_in_force_on_each(RateSpan span, byte paid) =>
        IsDayByDaySum(
            LateFeePolicy.SimpleInterest(span.Series, DayCount.Actual360),
            Debt(span, paid),
            span.Last,
            day => span.Series.On(day)
        );

    [Law]
    [Trait("Law", "LF-23")]
    public bool In_the_window_of_loans_each_day_bears_the_rate_in_force_on_the_day_before(RateSpan span, byte paid) =>
        IsDayByDaySum(
            LateFeePolicy.SimpleInterest(span.Series, DayCount.Actual360, AccrualWindow.FromDueDate),
            Debt(span, paid),
            span.Last,
            day => span.Series.On(day.PlusDays(-1))
        );

    [Law]
    public bool With_a_rate_that_stands_still_both_windows_cost_the_same(OverdueDay day, Rate rate) =>
        rate.Compounds
        || LateFeePolicy.SimpleInterest(rate, DayCount.ThirtyE360, AccrualWindow.FromDueDate).Accrue(day.Item, day.AsOf)
            == LateFeePolicy.SimpleInterest(rate, DayCount.ThirtyE360).Accrue(day.Item, day.AsOf);

    [Law]
    [Trait("Law", "LF-23")]
    public bool At_a_reference_each_late_day_bears_the_rate_that_its_fixing_names(RateDebt debt, byte paid)
    {
        // The default is the first late day, so the debt is due the day before it.
        var item = Debt(debt.DefaultedOn.PlusDays(-1), debt.Last, paid);
        return IsDayByDaySum(
            LateFeePolicy.SimpleInterest(debt.Rate, DayCount.Actual365Fixed),
            item.FreeThrough(debt.First.PlusDays(-1)),
            debt.Last,
            day => debt.Rate.On(day, debt.DefaultedOn).Rate
        );
    }

    [Law]
    [Trait("Law", "LF-13")]
    public bool Steps_to_the_same_rate_cost_what_one_rate_costs(OverdueDay day, LocalDate[] steps, Percentage rate)
    {
        var same = Rate.Annual(rate);
        var series = RateSeries.Of(
            steps.Append(new(1, 1, 2)).Distinct().Select((step, at) => new RateStep(step, same, $"gazette {at}"))
        );
        return LateFeePolicy.SimpleInterest(series, DayCount.Actual365Fixed).Accrue(day.Item, day.AsOf)
            == LateFeePolicy.SimpleInterest(same, DayCount.Actual365Fixed).Accrue(day.Item, day.AsOf);
    }

    [Law]
    [Trait("Law", "LF-10")]
    public bool Interest_over_changing_rates_adds_up_over_adjacent_intervals(RateSpan span, byte paid, ushort cut)
    {
        var (item, policy) = (Debt(span, paid), LateFeePolicy.SimpleInterest(span.Series, DayCount.Actual365Fixed));
        var days = Period.DaysBetween(span.First, span.Last);
        var middle = span.First.PlusDays(days == 0 ? 0 : cut % days);
        return policy.Accrue(item, middle) + policy.Accrue(item.FreeThrough(middle), span.Last)
            == policy.Accrue(item, span.Last);
    }

    [Law]
    [Trait("Law", "LF-21")]
    public bool The_order_in_which_the_rates_are_listed_does_not_matter(RateSpan span, byte paid)
    {
        var shuffled = RateSeries.Of(span.Series.Steps.Reverse(), span.Series.KnownThrough);
        var item = Debt(span, paid);
        return LateFeePolicy.SimpleInterest(shuffled, DayCount.Actual360).Accrue(item, span.Last)
            == LateFeePolicy.SimpleInterest(span.Series, DayCount.Actual360).Accrue(item, span.Last);
    }

    [Law]
    [Trait("Law", "EX-1")]
    public bool The_segments_of_an_explanation_add_up_to_the_charge(RateSpan span, byte paid)
    {
        var (item, policy) = (Debt(span, paid), LateFeePolicy.SimpleInterest(span.Series, DayCount.Actual360));
        var segments = policy
            .Explain(item, span.Last)
            .Because.Select(reason => reason["interest"])
            .OfType<NoteValue.OfExactAmount>()
            .Aggregate(ExactAmount.Zero(item.Currency), (sum, part) => sum + part.Value);
        return segments == policy.Accrue(item, span.Last);
    }

    [Fact]
    public void The_law_of_rates_catches_one_rate_for_the_whole_delay()
    {
        // The rate of the last day on all days: what a program does that keeps no history of rates.
        var span = new RateSpan(
            RateSeries.Of([
                new(new(2026, 1, 1), Rate.Annual(Percentage.Of(10))),
                new(new(2026, 2, 1), Rate.Annual(Percentage.Of(12))),
            ]),
            new(2026, 1, 10),
            new(2026, 2, 10)
        );
        Assert.False(
            IsDayByDaySum(
                LateFeePolicy.SimpleInterest(span.Series.On(span.Last), DayCount.Actual360),
                Debt(span, paid: 0),
                span.Last,
                day => span.Series.On(day)
            )
        );
    }

    private static bool IsDayByDaySum(
        LateFeePolicy policy,
        OverdueItem item,
        LocalDate asOf,
        Func<LocalDate, Rate> rate
    )
    {
        var count =
            policy.Describe()["day-count"]?.ToString() == "ACT/360" ? DayCount.Actual360 : DayCount.Actual365Fixed;
        var sum = ExactAmount.Zero(item.Currency);
        for (var day = item.AccruesAfter.PlusDays(1); day <= asOf; day = day.PlusDays(1))
        {
            var before = day.PlusDays(-1);
            sum += item.BalanceOn(before) * rate(day).Over(before, day, count, monthsFrom: item.DueOn);
        }

        return policy.Accrue(item, asOf) == sum;
    }

    private static OverdueItem Debt(RateSpan span, byte paid) => Debt(span.First, span.Last, paid);

    // Half is paid some days after the due date.
    private static OverdueItem Debt(LocalDate dueOn, LocalDate last, byte paid)
    {
        var whole = Money.Of(1_000, Currency.Eur);
        ValueList<BalanceStep> balances =
            dueOn.PlusDays(paid) < last
                ? [new(dueOn.PlusDays(-1), whole), new(dueOn.PlusDays(paid), Money.Of(500, Currency.Eur))]
                : [new(dueOn.PlusDays(-1), whole)];
        return new(ReceivableId.Of("INV-1"), dueOn, whole, balances, Money.Zero(Currency.Eur));
    }
}
