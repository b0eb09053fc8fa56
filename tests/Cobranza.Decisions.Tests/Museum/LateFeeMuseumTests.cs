using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Bugs that other systems had with late fees, each named after its public report.</summary>
public sealed class LateFeeMuseumTests
{
    private static readonly LocalDate DueOn = new(2026, 1, 1);

    private static readonly LateFeePolicy Interest = LateFeePolicy.SimpleInterest(
        Rate.Annual(Percentage.Of(36)),
        DayCount.Actual360
    );

    [Fact]
    public void Museum_fineract_4452_penalties_are_not_recomputed_after_a_back_dated_payment()
    {
        // 1,000.00 at 0.1 % a day: 30.00 charged by 31 January; then a payment of 11 January turns up.
        var terms = Terms(Interest);
        var charged = terms.Assess(Unpaid(1_000), DueOn.PlusDays(30)).ToCharge;
        var late = Unpaid(1_000).PaidOn(DueOn.PlusDays(10)).WithAlreadyAssessed(charged);
        Assert.Equal((Usd(30), Usd(20)), (charged, terms.Assess(late, DueOn.PlusDays(30)).ProposedCredit));
    }

    [Fact]
    public void Museum_erpnext_58220_paying_the_principal_alone_loses_the_interest_unless_it_is_meant_to()
    {
        var paid = Unpaid(1_000).PaidOn(DueOn.PlusDays(10));
        Assert.Equal(Usd(10), Terms(Interest).AccruedOn(paid, DueOn.PlusDays(90)));
        Assert.Equal(Usd(0), Terms(Interest.LapsingOncePaid()).AccruedOn(paid, DueOn.PlusDays(90)));
    }

    [Fact]
    public void Museum_invoiceninja_2330_the_hourly_run_adds_the_fee_every_hour()
    {
        var terms = Terms(LateFeePolicy.Percent(Percentage.Of(10)));
        var (charged, asOf) = (Usd(0), DueOn.PlusDays(1));
        for (var hour = 0; hour < 24; hour++)
        {
            charged += terms.Assess(Unpaid(1_000).WithAlreadyAssessed(charged), asOf).ToCharge;
        }

        Assert.Equal(Usd(100), charged);
    }

    [Fact]
    public void Museum_fineract_fa6794c22_overdue_charges_of_zero_are_created()
    {
        var terms = Terms(LateFeePolicy.Flat(Usd(25)));
        var settled = Unpaid(1_000).PaidOn(DueOn);
        Assert.True(terms.Assess(settled, DueOn.PlusDays(9)).ToCharge.IsZero);
        Assert.True(terms.Assess(Unpaid(0), DueOn.PlusDays(9)).ToCharge.IsZero);
    }

    [Fact]
    public void Museum_fineract_274_the_penalty_after_maturity_is_created_twice()
    {
        var terms = Terms(Interest);
        var first = terms.Assess(Unpaid(1_000), DueOn.PlusDays(45));
        var second = terms.Assess(Unpaid(1_000).WithAlreadyAssessed(first.ToCharge), DueOn.PlusDays(45));
        Assert.True(second.ToCharge.IsZero);
        Assert.Equal(first.Key, second.Key);
    }

    [Fact]
    public void Museum_fineract_a7b27d6d3_the_run_date_is_in_or_out_by_one_day()
    {
        Assert.Equal(Usd(0), Terms(Interest).AccruedOn(Unpaid(1_000), DueOn));
        Assert.Equal(Usd(1), Terms(Interest).AccruedOn(Unpaid(1_000), DueOn.PlusDays(1)));
        Assert.Equal(Usd(2), Terms(Interest).AccruedOn(Unpaid(1_000), DueOn.PlusDays(2)));
    }

    [Fact]
    public void Museum_fineract_8baf9f4cd_a_share_is_taken_of_the_whole_and_not_of_what_is_overdue()
    {
        // Paid out in two portions, of which one is due.
        var item = new OverdueItem(
            ReceivableId.Of("LOAN-1"),
            [
                new(DueOn, Usd(400), [new(DueOn.PlusDays(-30), Usd(400))]),
                new(DueOn.PlusDays(60), Usd(600), [new(DueOn.PlusDays(-5), Usd(600))]),
            ],
            Usd(0)
        );
        var policy = LateFeePolicy.Percent(Percentage.Of(10));
        Assert.Equal(Usd(40), Terms(policy).AccruedOn(item, DueOn.PlusDays(10)));
        Assert.Contains("USD 400.00", policy.Explain(item, DueOn.PlusDays(10)).ToText(Language.English));
    }

    [Fact]
    public void Museum_erpnext_26286_a_rate_of_zero_makes_the_fixed_fee_zero_too()
    {
        var free = LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Zero), DayCount.Actual360);
        Assert.Equal(Usd(10), Terms(free.Plus(LateFeePolicy.Flat(Usd(10)))).AccruedOn(Unpaid(100), DueOn.PlusDays(20)));
    }

    [Fact]
    public void Museum_lending_8fe9715_the_interest_of_a_day_is_rounded_and_then_multiplied()
    {
        // 0.1 % of 4.40 is 0.0044 a day: nothing when each day is rounded, 0.13 in 30 days.
        Assert.Equal(Usd(0.13m), Terms(Interest).AccruedOn(Unpaid(4.40m), DueOn.PlusDays(30)));
    }

    [Fact]
    public void Museum_erpnext_37095_one_rate_for_the_whole_delay_whatever_the_law_says_meanwhile()
    {
        var rates = RateSeries.Of([
            new(new(2025, 7, 1), Rate.Annual(Percentage.Of(36))),
            new(new(2026, 1, 11), Rate.Annual(Percentage.Of(72))),
        ]);
        // Nine days at 0.1 % (2 to 10 January) and ten at 0.2 %.
        var policy = LateFeePolicy.SimpleInterest(rates, DayCount.Actual360);
        Assert.Equal(Usd(29), Terms(policy).AccruedOn(Unpaid(1_000), new(2026, 1, 20)));
    }

    [Fact]
    public void Museum_erpnext_49621_a_part_payment_rewrites_the_interest_of_the_days_before_it()
    {
        // Ten days on 1,000.00 and ten on 400.00, and not twenty on 400.00.
        var item = new OverdueItem(
            ReceivableId.Of("INV-1"),
            DueOn,
            Usd(1_000),
            [new(DueOn.PlusDays(-30), Usd(1_000)), new(DueOn.PlusDays(10), Usd(400))],
            Usd(0)
        );
        Assert.Equal(Usd(14), Terms(Interest).AccruedOn(item, DueOn.PlusDays(20)));
    }

    [Fact]
    public void Museum_invoiceninja_fee_lines_the_next_percentage_includes_the_fee_before_it()
    {
        var fee = new DuePortion(DueOn.PlusDays(5), Usd(100), [new(DueOn.PlusDays(5), Usd(100))]);
        var item = Unpaid(1_000).WithUnpaidCharges(fee);
        var policy = LateFeePolicy.Percent(Percentage.Of(10));
        Assert.Equal(Usd(100), Terms(policy).AccruedOn(item, DueOn.PlusDays(30)));
        Assert.Equal(Usd(110), Terms(policy.OnChargesToo()).AccruedOn(item, DueOn.PlusDays(30)));
    }

    [Fact]
    public void Museum_fineract_close_of_business_a_missed_run_loses_the_penalty()
    {
        var terms = Terms(
            LateFeePolicy.ByDaysPastDue(TierMode.Reached, new LateFeeTier(5, LateFeePolicy.Flat(Usd(15))))
        );
        Assert.Equal(Usd(0), terms.Assess(Unpaid(1_000), DueOn.PlusDays(4)).ToCharge);
        Assert.Equal(Usd(15), terms.Assess(Unpaid(1_000), DueOn.PlusDays(17)).ToCharge);
    }

    private static LateFeeTerms Terms(LateFeePolicy policy) => new(policy, Rounding.HalfEven, Posting.Immediate);

    private static OverdueItem Unpaid(decimal amount) =>
        new(ReceivableId.Of("INV-1"), DueOn, Usd(amount), [new(DueOn.PlusDays(-30), Usd(amount))], Usd(0));

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);
}
