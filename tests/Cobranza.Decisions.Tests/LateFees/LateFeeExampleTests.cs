using Cobranza.Balances;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests.LateFees;

/// <summary>The worked numbers that stand beside each policy in the documentation.</summary>
public sealed class LateFeeExampleTests
{
    private static readonly LocalDate DueOn = new(2026, 1, 1);

    [Fact]
    public void Charges_by_period()
    {
        var fifteen = LateFeePolicy.PercentPer(Percentage.Of(1), LateFeePeriod.OfDays(15), PeriodCounting.Completed);
        Assert.Equal(Mxn(200), After(fifteen, Unpaid(10_000), days: 44));
        var weekly = LateFeePolicy.FlatPer(Mxn(50), LateFeePeriod.Week, PeriodCounting.Started);
        Assert.Equal(Mxn(100), After(weekly, Unpaid(10_000), days: 14));
        Assert.Equal(Mxn(150), After(weekly, Unpaid(10_000), days: 15));
    }

    [Fact]
    public void Half_paid_in_the_middle_of_a_period_leaves_three_quarters_of_its_average()
    {
        var average = LateFeePolicy.OnAverageBalance(
            Percentage.Of(1.5m),
            LateFeePeriod.OfDays(30),
            PeriodCounting.Completed
        );
        var item = new OverdueItem(
            ReceivableId.Of("INV-1"),
            DueOn,
            Mxn(10_000),
            [new(DueOn.PlusDays(-30), Mxn(10_000)), new(DueOn.PlusDays(15), Mxn(5_000))],
            Mxn(0)
        );
        Assert.Equal(Mxn(112.50m), After(average, item, days: 30));
        Assert.Equal(Mxn(0), After(average, item, days: 29));
    }

    [Fact]
    public void Charges_by_days_by_amount_and_by_notice()
    {
        var tiers = LateFeePolicy.ByDaysPastDue(
            TierMode.Accumulated,
            new(6, LateFeePolicy.Flat(Mxn(10))),
            new(11, LateFeePolicy.Percent(Percentage.Of(15)))
        );
        Assert.Equal(Mxn(25), After(tiers, Unpaid(100), days: 11));
        Assert.Equal(Mxn(10), After(tiers, Unpaid(100), days: 10));
        var slices = LateFeePolicy.BySlice(
            new(Mxn(0), Percentage.Of(5)),
            new AmountSlice(Mxn(1_000), Percentage.Of(2))
        );
        Assert.Equal(Mxn(90), After(slices, Unpaid(3_000), days: 1));
        var notices = Unpaid(100).WithNotices(DueOn.PlusDays(5), DueOn.PlusDays(20), DueOn.PlusDays(40));
        Assert.Equal(Mxn(160), After(LateFeePolicy.PerNotice(Mxn(80), atMost: 2), notices, days: 60));
    }

    [Fact]
    public void Limits_and_thresholds()
    {
        var rate = Rate.Annual(Percentage.Of(24));
        var fixedFee = LateFeePolicy.Flat(Mxn(100)).CappedAt(rate, DayCount.Actual365Fixed);
        Assert.Equal(
            Mxn(0.65m),
            new LateFeeTerms(fixedFee, Rounding.HalfEven, Posting.Immediate).AccruedOn(Unpaid(1_000), DueOn.PlusDays(1))
        );
        var interest = LateFeePolicy.SimpleInterest(rate, DayCount.Actual360);
        var reminded = Unpaid(100_000).WithChargesOfOtherRules(Mxn(160));
        Assert.Equal(Mxn(340), After(interest.CappedForLifeAt(Mxn(500)), reminded, days: 60));
        Assert.Equal(Mxn(0), After(LateFeePolicy.Flat(Mxn(9.99m)).WaivedBelow(Mxn(10)), Unpaid(1_000), days: 1));
        Assert.Equal(Mxn(10), After(LateFeePolicy.Flat(Mxn(10)).WaivedBelow(Mxn(10)), Unpaid(1_000), days: 1));
    }

    [Fact]
    public void A_charge_holiday_of_eight_days()
    {
        var interest = LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(36)), DayCount.Actual360);
        var free = interest.ExceptDuring(DateRange.Of(new(2026, 12, 24), new(2026, 12, 31)));
        Assert.Equal(Mxn(364), After(interest, Unpaid(1_000), days: 364));
        Assert.Equal(Mxn(356), After(free, Unpaid(1_000), days: 364));
    }

    [Fact]
    public void The_first_that_applies()
    {
        var policy = LateFeePolicy.FirstOf(
            LateFeePolicy
                .SimpleInterest(Rate.Annual(Percentage.Of(15)), DayCount.Actual360)
                .When(LateFeeCondition.PrincipalAtLeast(Mxn(50_000))),
            LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(24)), DayCount.Actual360)
        );
        Assert.Equal(Mxn(625), After(policy, Unpaid(50_000), days: 30));
        Assert.Equal(Mxn(200), After(policy, Unpaid(10_000), days: 30));
        var twice = LateFeePolicy.Flat(Mxn(100)).When(LateFeeCondition.NoticesAtLeast(2));
        Assert.Equal(Mxn(0), After(twice, Unpaid(1).WithNotices(DueOn.PlusDays(3)), days: 30));
        Assert.Equal(Mxn(100), After(twice, Unpaid(1).WithNotices(DueOn.PlusDays(9), DueOn.PlusDays(3)), days: 30));
    }

    [Fact]
    public void A_composition_can_be_looked_through()
    {
        var flat = LateFeePolicy.Flat(Mxn(100));
        var policy = flat.CappedBy(LateFeePolicy.None).When(LateFeeCondition.NoticesAtLeast(1));
        Assert.Equal([flat, LateFeePolicy.None], Assert.Single(policy.BuiltFrom).BuiltFrom);
        Assert.Empty(flat.BuiltFrom);
    }

    private static Money After(LateFeePolicy policy, OverdueItem item, int days) =>
        policy.Accrue(item, DueOn.PlusDays(days)).ToMoney();

    private static OverdueItem Unpaid(decimal amount) =>
        new(ReceivableId.Of("INV-1"), DueOn, Mxn(amount), [new(DueOn.PlusDays(-30), Mxn(amount))], Mxn(0));

    private static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);
}
