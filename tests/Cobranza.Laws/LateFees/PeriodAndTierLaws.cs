using Cobranza.Balances;
using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What charges by period, by days past due, by amount and by notice promise.</summary>
public sealed class PeriodAndTierLaws
{
    [Law]
    [Trait("Law", "LF-23")]
    public bool A_period_begun_costs_its_share_of_the_greatest_balance_borne_in_it(
        OverdueDay day,
        Percentage share,
        byte length,
        bool months
    ) => IsSumOfStarted(LateFeePolicy.PercentPer, day, share, Every(length, months));

    [Law]
    [Trait("Law", "LF-23")]
    public bool A_completed_period_costs_its_share_of_what_its_last_day_bears(
        OverdueDay day,
        Percentage share,
        byte length,
        bool months
    )
    {
        var (every, sum) = (Every(length, months), ExactAmount.Zero(day.Item.Currency));
        for (var number = 1; every.EndOf(day.Item.DueOn, number) is { } end && end <= day.AsOf; number++)
        {
            sum += day.Item.BalanceOn(end.PlusDays(-1)) * share;
        }

        return LateFeePolicy.PercentPer(share, every, PeriodCounting.Completed).Accrue(day.Item, day.AsOf) == sum;
    }

    [Law]
    public bool Months_begun_are_periods_of_one_month(OverdueDay day, Percentage share) =>
        LateFeePolicy.PercentPer(share, LateFeePeriod.Month, PeriodCounting.Started).Accrue(day.Item, day.AsOf)
        == LateFeePolicy.PercentPerStartedMonth(share).Accrue(day.Item, day.AsOf);

    [Law]
    public bool Completed_periods_never_cost_more_than_periods_begun(PortionedDay day, Percentage share, byte length)
    {
        var every = LateFeePeriod.OfDays(1 + length);
        return LateFeePolicy.PercentPer(share, every, PeriodCounting.Completed).Accrue(day.Item, day.AsOf)
            <= LateFeePolicy.PercentPer(share, every, PeriodCounting.Started).Accrue(day.Item, day.AsOf);
    }

    [Law]
    public bool A_fixed_amount_for_each_period_is_a_share_of_itself(OverdueDay day, ushort units, byte length)
    {
        // A debt of exactly the fee that is never paid: 100 % of it each period.
        var (fee, every) = (day.Item.Currency.Units(1 + units), LateFeePeriod.OfDays(1 + length));
        var item = new OverdueItem(
            day.Item.Item,
            day.Item.DueOn,
            fee,
            [new(day.Item.DueOn.PlusDays(-1), fee)],
            Money.Zero(fee.Currency)
        );
        return Enum.GetValues<PeriodCounting>()
            .All(counting =>
                LateFeePolicy.FlatPer(fee, every, counting).Accrue(item, day.AsOf)
                == LateFeePolicy.PercentPer(Percentage.OneHundred, every, counting).Accrue(item, day.AsOf)
            );
    }

    [Law]
    public bool On_the_average_balance_of_months_a_share_is_a_monthly_rate_for_each_day(
        OverdueDay day,
        Percentage share
    ) =>
        LateFeePolicy.OnAverageBalance(share, LateFeePeriod.Month, PeriodCounting.Started).Accrue(day.Item, day.AsOf)
        == LateFeePolicy
            .SimpleInterest(Rate.Monthly(share), Cobranza.DayCounts.DayCount.Actual360)
            .Accrue(day.Item, day.AsOf);

    [Law]
    public bool Once_a_period_has_passed_its_average_costs_the_same_begun_or_completed(
        OverdueDay day,
        Percentage share,
        byte length,
        byte count
    )
    {
        var every = LateFeePeriod.OfDays(1 + length);
        return every.EndOf(day.Item.DueOn, 1 + (count % 8)) is not { } end
            || LateFeePolicy.OnAverageBalance(share, every, PeriodCounting.Started).Accrue(day.Item, end)
                == LateFeePolicy.OnAverageBalance(share, every, PeriodCounting.Completed).Accrue(day.Item, end);
    }

    [Law]
    [Trait("Law", "LF-18")]
    public bool A_tier_counts_from_its_first_day_and_on_that_day(ushort units, byte day, byte more)
    {
        var (item, fee) = (Interest.Item(1_000), Currency.Mxn.Units(1 + units));
        var tier = new LateFeeTier(1 + day, LateFeePolicy.Flat(fee));
        return Enum.GetValues<TierMode>()
            .Select(mode => LateFeePolicy.ByDaysPastDue(mode, tier))
            .All(policy =>
                policy.Accrue(item, item.DueOn.PlusDays(day)).IsZero
                && policy.Accrue(item, item.DueOn.PlusDays(day + 1 + more)) == fee
            );
    }

    [Law]
    [Trait("Law", "LF-18")]
    public bool Accumulated_tiers_are_the_sum_of_those_reached_and_reached_is_the_last_alone(
        byte first,
        byte gap,
        ushort low,
        ushort more,
        ushort late
    )
    {
        var item = Interest.Item(1_000);
        var (one, two) = (Currency.Mxn.Units(low), Currency.Mxn.Units(low + more));
        var (from, to) = (1 + first, 2 + first + gap);
        LateFeeTier[] tiers = [new(from, LateFeePolicy.Flat(one)), new(to, LateFeePolicy.Flat(two))];
        var asOf = item.DueOn.PlusDays(1 + (late % 600));
        var days = Period.DaysBetween(item.DueOn, asOf);
        var (sum, last) =
            days >= to ? (one + two, two)
            : days >= from ? (one, one)
            : (Money.Zero(Currency.Mxn), Money.Zero(Currency.Mxn));
        return LateFeePolicy.ByDaysPastDue(TierMode.Accumulated, tiers).Accrue(item, asOf) == sum
            && LateFeePolicy.ByDaysPastDue(TierMode.Reached, tiers).Accrue(item, asOf) == last;
    }

    [Law]
    [Trait("Law", "LF-18")]
    public bool Interest_in_accumulated_tiers_adds_the_rates_day_by_day(OverdueDay day, byte from)
    {
        var first = Calendar.Later(day.Item.DueOn, from);
        return LateFeePolicy
                .ByDaysPastDue(TierMode.Accumulated, new(1, Interest.Policy), new(2 + from, Interest.Policy))
                .Accrue(day.Item, day.AsOf)
            == Interest.Policy.Accrue(day.Item, day.AsOf)
                + Interest.Policy.Accrue(day.Item.FreeThrough(Calendar.Later(first, 1)), day.AsOf);
    }

    [Law]
    [Trait("Law", "LF-18")]
    public bool A_band_of_amounts_begins_with_its_own_bound(OverdueDay day, ushort bound, ushort low, ushort more)
    {
        var overdue = Greatest(day);
        var (one, two) = (day.Item.Currency.Units(low), day.Item.Currency.Units(low + more));
        var from = day.Item.Currency.Units(1 + bound);
        var policy = LateFeePolicy.ByAmount(
            new(Money.Zero(from.Currency), LateFeePolicy.Flat(one)),
            new AmountBand(from, LateFeePolicy.Flat(two))
        );
        var expected =
            overdue.IsZero ? Money.Zero(from.Currency)
            : overdue >= from ? two
            : one;
        return policy.Accrue(day.Item, day.AsOf) == expected;
    }

    [Law]
    public bool Slices_at_one_share_cost_that_share_of_the_whole(OverdueDay day, Percentage share, ushort bound)
    {
        var policy = LateFeePolicy.BySlice(
            new(Money.Zero(day.Item.Currency), share),
            new AmountSlice(day.Item.Currency.Units(1 + bound), share)
        );
        return policy.Accrue(day.Item, day.AsOf) == Greatest(day) * share;
    }

    [Law]
    public bool One_more_in_the_debt_costs_at_most_the_share_of_its_slice(
        OverdueDay day,
        Percentage low,
        Percentage high
    )
    {
        // No cliff at a bound, which is what slices are for.
        var bound = day.Item.Currency.Units(100);
        var policy = LateFeePolicy.BySlice(new(Money.Zero(bound.Currency), low), new AmountSlice(bound, high));
        ExactAmount Cost(Money debt) =>
            policy.Accrue(
                new(
                    day.Item.Item,
                    day.Item.DueOn,
                    debt,
                    [new(day.Item.DueOn.PlusDays(-1), debt)],
                    Money.Zero(debt.Currency)
                ),
                day.AsOf
            );
        var one = day.Item.Currency.Units(1);
        var late = day.AsOf > day.Item.DueOn;
        return Cost(bound + one) - Cost(bound) == (late ? one * high : ExactAmount.Zero(one.Currency))
            && Cost(bound) - Cost(bound - one) == (late ? one * low : ExactAmount.Zero(one.Currency));
    }

    [Law]
    public bool Each_notice_sent_on_a_late_day_with_a_balance_is_charged_once(
        OverdueDay day,
        ushort units,
        byte[] sent,
        byte most
    )
    {
        var (fee, atMost) = (day.Item.Currency.Units(units), 1 + (most % 4));
        var days = sent.Select(after => Calendar.Later(day.Item.DueOn, after)).ToArray();
        var counted = days.Distinct()
            .Count(date =>
                date > day.Item.DueOn && date <= day.AsOf && day.Item.BalanceOn(date.PlusDays(-1)).IsPositive
            );
        return LateFeePolicy.PerNotice(fee, atMost).Accrue(day.Item.WithNotices(days), day.AsOf)
            == (ExactAmount)fee * Math.Min(counted, atMost);
    }

    [Fact]
    public void The_law_of_periods_catches_one_that_charges_completed_periods_only()
    {
        var (item, share) = (Interest.Item(1_000), Percentage.Of(1));
        var day = new OverdueDay(item, item.DueOn.PlusDays(33));
        static LateFeePolicy Completed(Percentage share, LateFeePeriod every, PeriodCounting counting) =>
            LateFeePolicy.PercentPer(share, every, PeriodCounting.Completed);
        Assert.False(IsSumOfStarted(Completed, day, share, LateFeePeriod.Month));
        Assert.True(IsSumOfStarted(LateFeePolicy.PercentPer, day, share, LateFeePeriod.Month));
    }

    [Fact]
    public void Tiers_and_bands_that_fall_are_refused()
    {
        var (ten, five) = (LateFeePolicy.Flat(Currency.Mxn.Units(10)), LateFeePolicy.Flat(Currency.Mxn.Units(5)));
        Assert.Throws<ArgumentException>(
            "tiers",
            () => LateFeePolicy.ByDaysPastDue(TierMode.Reached, new(1, ten), new(30, five))
        );
        Assert.Throws<ArgumentException>(
            "bands",
            () => LateFeePolicy.ByAmount(new(Currency.Mxn.Units(0), ten), new AmountBand(Currency.Mxn.Units(9), five))
        );
        Assert.NotNull(LateFeePolicy.ByDaysPastDue(TierMode.Accumulated, new(1, ten), new(30, five)));
    }

    private static LateFeePeriod Every(byte length, bool months) =>
        months ? LateFeePeriod.OfMonths(1 + (length % 12)) : LateFeePeriod.OfDays(1 + length);

    private static bool IsSumOfStarted(
        Func<Percentage, LateFeePeriod, PeriodCounting, LateFeePolicy> make,
        OverdueDay day,
        Percentage share,
        LateFeePeriod every
    )
    {
        var sum = ExactAmount.Zero(day.Item.Currency);
        for (var number = 1; every.EndOf(day.Item.DueOn, number - 1) is { } start && start < day.AsOf; number++)
        {
            var end = LocalDate.Min(every.EndOf(day.Item.DueOn, number) ?? day.AsOf, day.AsOf);
            sum += GreatestBorne(day.Item, start, end) * share;
        }

        return make(share, every, PeriodCounting.Started).Accrue(day.Item, day.AsOf) == sum;
    }

    private static Money Greatest(OverdueDay day) => GreatestBorne(day.Item, day.Item.DueOn, day.AsOf);

    private static Money GreatestBorne(OverdueItem item, LocalDate after, LocalDate through) =>
        Enumerable
            .Range(0, Math.Max(0, Period.DaysBetween(after, through)))
            .Select(days => item.BalanceOn(after.PlusDays(days)))
            .DefaultIfEmpty(Money.Zero(item.Currency))
            .Max();
}
