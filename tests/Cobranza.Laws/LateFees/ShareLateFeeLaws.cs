using Cobranza.LateFees;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What charges by share promise about the balance that they are a share of.</summary>
public sealed class ShareLateFeeLaws
{
    [Law]
    [Trait("Law", "LF-4")]
    public bool A_share_once_is_charged_on_the_greatest_balance_that_a_late_day_bears(
        OverdueDay day,
        Percentage share
    ) =>
        LateFeePolicy.Percent(share).Accrue(day.Item, day.AsOf)
        == GreatestBorne(day.Item, day.Item.DueOn, day.AsOf) * share;

    [Law]
    [Trait("Law", "LF-23")]
    public bool Each_started_month_costs_its_share_of_the_greatest_balance_borne_in_it(
        OverdueDay day,
        Percentage share
    ) => IsMonthByMonthSum(LateFeePolicy.PercentPerStartedMonth(share), share, day.Item, day.AsOf);

    [Fact]
    public void The_law_of_months_catches_a_charge_for_completed_ones()
    {
        var (item, share) = (Interest.Item(1_000), Percentage.Of(1));
        Assert.False(IsMonthByMonthSum(new CompletedMonths(share), share, item, item.DueOn.PlusDays(33)));
        Assert.True(
            IsMonthByMonthSum(LateFeePolicy.PercentPerStartedMonth(share), share, item, item.DueOn.PlusDays(33))
        );
    }

    private static bool IsMonthByMonthSum(LateFeePolicy policy, Percentage share, OverdueItem item, LocalDate asOf)
    {
        var sum = ExactAmount.Zero(item.Currency);
        for (var month = 1; StartOf(item, month) < asOf; month++)
        {
            sum += GreatestBorne(item, StartOf(item, month), LocalDate.Min(asOf, StartOf(item, month + 1))) * share;
        }

        return policy.Accrue(item, asOf) == sum;
    }

    // The last day before a month counted from the due date itself; no month starts after the calendar's last day.
    private static LocalDate StartOf(OverdueItem item, int month) =>
        (item.DueOn.Year * 12) + item.DueOn.Month + month - 1 > (9_999 * 12) + 12
            ? LocalDate.MaxIsoValue
            : item.DueOn.PlusMonths(month - 1);

    private static Money GreatestBorne(OverdueItem item, LocalDate after, LocalDate through) =>
        Enumerable
            .Range(0, Math.Max(0, Period.DaysBetween(after, through)))
            .Select(days => item.BalanceOn(after.PlusDays(days)))
            .DefaultIfEmpty(Money.Zero(item.Currency))
            .Max();

    private sealed record CompletedMonths(Percentage Share) : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            item.Principal * Share * Period.Between(item.DueOn, asOf, PeriodUnits.Months).Months;
    }
}
