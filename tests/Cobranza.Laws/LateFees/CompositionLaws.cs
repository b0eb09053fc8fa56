using Cobranza.Balances;
using Cobranza.Calendars;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What limits, conditions, holidays and parts of a balance do to a charge.</summary>
public sealed class CompositionLaws
{
    [Law]
    [Trait("Law", "LF-20")]
    public bool A_maximum_rate_is_never_passed_after_any_rounding(LateFeeCase some, Rounding rounding, Percentage most)
    {
        var limit = LateFeePolicy.SimpleInterest(Rate.Annual(most), DayCount.Actual365Fixed);
        return LimitHolds(some.Policy.CappedBy(limit), limit, some, rounding)
            && some.Policy.CappedBy(limit).Accrue(some.Item, some.AsOf)
                == ExactAmount.Min(some.Policy.Accrue(some.Item, some.AsOf), limit.Accrue(some.Item, some.AsOf));
    }

    [Law]
    [Trait("Law", "LF-20")]
    public bool All_charges_together_never_pass_a_cap_over_the_life_of_a_debt(
        LateFeeCase some,
        Rounding rounding,
        ushort cap,
        ushort others
    )
    {
        var (most, charged) = (some.Item.Currency.Units(cap), some.Item.Currency.Units(others));
        var terms = new LateFeeTerms(some.Policy.CappedForLifeAt(most), rounding, Posting.Immediate);
        var accrued = terms.AccruedOn(some.Item.WithChargesOfOtherRules(charged), some.AsOf);
        return accrued.IsZero || accrued + charged <= most;
    }

    [Law]
    public bool Below_its_threshold_a_charge_is_nothing_and_from_there_on_itself(LateFeeCase some, ushort units)
    {
        var threshold = some.Item.Currency.Units(units);
        var plain = some.Policy.Accrue(some.Item, some.AsOf);
        return some.Policy.WaivedBelow(threshold).Accrue(some.Item, some.AsOf)
            == (plain >= threshold ? plain : ExactAmount.Zero(some.Item.Currency));
    }

    [Law]
    public bool A_charge_holiday_costs_exactly_the_interest_of_its_days_less(OverdueDay day, byte start, byte length)
    {
        var first = Calendar.Later(day.Item.DueOn, 1 + start);
        var last = Calendar.Later(first, length);
        if (first == LocalDate.MaxIsoValue)
        {
            return true;
        }

        var (before, after) = (LocalDate.Min(day.AsOf, first.PlusDays(-1)), LocalDate.Min(day.AsOf, last));
        var spared = Interest.Policy.Accrue(day.Item, after) - Interest.Policy.Accrue(day.Item, before);
        return Interest.Policy.Accrue(day.Item, day.AsOf)
                - Interest.Policy.ExceptDuring(DateRange.Of(first, last)).Accrue(day.Item, day.AsOf)
            == spared;
    }

    [Law]
    public bool Charge_holidays_may_be_listed_in_any_order_and_overlap(
        LateFeeCase some,
        LocalDate[] starts,
        byte length
    )
    {
        DateRange[] ranges =
        [
            .. starts.Append(some.Item.DueOn).Select(start => DateRange.Of(start, Calendar.Later(start, length))),
        ];
        var once = some.Policy.ExceptDuring(ranges);
        var turned = some.Policy.ExceptDuring([.. Enumerable.Reverse(ranges), .. ranges.Take(200)]);
        return once == turned && once.Accrue(some.Item, some.AsOf) == turned.Accrue(some.Item, some.AsOf);
    }

    [Law]
    public bool Free_days_never_make_a_charge_dearer(LateFeeCase some, byte start, byte length)
    {
        var first = Calendar.Later(some.Item.DueOn, start);
        return some.Policy.ExceptDuring(DateRange.Of(first, Calendar.Later(first, length))).Accrue(some.Item, some.AsOf)
            <= some.Policy.Accrue(some.Item, some.AsOf);
    }

    [Law]
    public bool Interest_on_what_is_open_and_on_what_was_paid_late_is_interest_on_the_whole(PortionedDay day) =>
        Interest.Policy.OnOpen().Accrue(day.Item, day.AsOf) + Interest.Policy.OnClosed().Accrue(day.Item, day.AsOf)
        == Interest.Policy.Accrue(day.Item, day.AsOf);

    [Law]
    public bool On_open_items_a_charge_ends_with_the_payment_and_on_closed_ones_it_begins_with_it(
        LateFeeCase some,
        byte paidAfter
    )
    {
        var never = new OverdueItem(
            some.Item.Item,
            some.Item.DueOn,
            some.Item.Principal,
            [new(some.Item.DueOn.PlusDays(-1), some.Item.Principal)],
            Money.Zero(some.Item.Currency)
        );
        var paid = never.PaidOn(Calendar.Later(never.DueOn, paidAfter));
        var asOf = Calendar.Later(never.DueOn, paidAfter);
        return some.Policy.OnClosed().Accrue(never, asOf).IsZero
            && some.Policy.OnOpen().Accrue(never, asOf) == some.Policy.Accrue(never, asOf)
            && some.Policy.OnOpen().Accrue(paid, asOf).IsZero
            && some.Policy.OnClosed().Accrue(paid, asOf) == some.Policy.Accrue(paid, asOf);
    }

    [Law]
    public bool A_charge_that_lapses_is_nothing_once_the_debt_is_paid_and_itself_before(LateFeeCase some) =>
        some.Policy.LapsingOncePaid().Accrue(some.Item, some.AsOf)
        == (
            some.Item.BalanceOn(some.AsOf).IsZero
                ? ExactAmount.Zero(some.Item.Currency)
                : some.Policy.Accrue(some.Item, some.AsOf)
        );

    [Law]
    public bool A_charge_survives_the_payment_of_the_debt_unless_it_lapses(LateFeeCase some, byte later)
    {
        // What has accrued by the day of payment stays, and nothing is added.
        var paid = some.Item.WithUnpaidCharges().WithNotices().PaidOn(some.AsOf);
        return some.Policy.Accrue(paid, Calendar.Later(some.AsOf, later)) >= some.Policy.Accrue(paid, some.AsOf);
    }

    [Law]
    public bool Under_a_condition_a_charge_is_owed_exactly_where_it_holds(LateFeeCase some, byte days, bool notices)
    {
        var condition = notices
            ? LateFeeCondition.NoticesAtLeast(1 + (days % 4))
            : LateFeeCondition.DaysPastDueAtLeast(1 + days);
        return some.Policy.When(condition).Accrue(some.Item, some.AsOf)
            == (
                condition.Holds(some.Item, some.AsOf)
                    ? some.Policy.Accrue(some.Item, some.AsOf)
                    : ExactAmount.Zero(some.Item.Currency)
            );
    }

    [Law]
    public bool The_first_that_applies_is_charged_and_no_other(LateFeeCase some, ushort units, LocalDate date)
    {
        var since = LateFeeCondition.DueOnOrAfter(date);
        var other = LateFeePolicy.Flat(some.Item.Currency.Units(units));
        var applies = since.Holds(some.Item, some.AsOf) && some.Policy.AppliesTo(some.Item, some.AsOf);
        var chosen = applies ? some.Policy : other;
        return LateFeePolicy.FirstOf(some.Policy.When(since), other, LateFeePolicy.None).Accrue(some.Item, some.AsOf)
            == chosen.Accrue(some.Item, some.AsOf);
    }

    [Law]
    [Trait("Law", "LF-17")]
    public bool Unpaid_charges_bear_nothing_unless_the_policy_says_so(LateFeeCase some, PortionedDay day)
    {
        var bare = day.Item.WithUnpaidCharges();
        var charges = day.Item.UnpaidCharges;
        var alone = charges.IsEmpty
            ? ExactAmount.Zero(bare.Currency)
            : Interest.Policy.Accrue(new(bare.Item, charges, Money.Zero(bare.Currency)), day.AsOf);
        return Interest.Policy.Accrue(day.Item, day.AsOf) == Interest.Policy.Accrue(bare, day.AsOf)
            && (
                !bare.BearsBy(day.AsOf)
                || Interest.Policy.OnChargesToo().Accrue(day.Item, day.AsOf)
                    == Interest.Policy.Accrue(bare, day.AsOf) + alone
            )
            && some.Policy.OnChargesToo().Accrue(some.Item, some.AsOf) >= some.Policy.Accrue(some.Item, some.AsOf);
    }

    [Law]
    public bool Grace_in_business_days_ends_on_the_last_of_them(OverdueDay day, byte days, GraceMeaning meaning)
    {
        var count = days % 30;
        var due = day.Item.DueOn;
        if (due.Year > 9_000)
        {
            return true;
        }

        var business = BusinessCalendar.MondayToFriday;
        var last = count == 0 ? due : business.AddBusinessDays(due, count);
        return Interest.Policy.AfterGraceOfBusinessDays(count, business, meaning).Accrue(day.Item, day.AsOf)
            == Interest.Policy.AfterGraceOf(Period.DaysBetween(due, last), meaning).Accrue(day.Item, day.AsOf);
    }

    [Fact]
    public void The_law_of_maximum_rates_catches_a_missing_one()
    {
        var item = Interest.Item(1_000);
        var (fine, limit) = (LateFeePolicy.Flat(Money.Of(100, Currency.Mxn)), Interest.Policy);
        var some = new LateFeeCase(fine, item, item.DueOn.PlusDays(1));
        Assert.False(LimitHolds(fine, limit, some, Rounding.Up));
        Assert.True(LimitHolds(fine.CappedBy(limit), limit, some, Rounding.Up));
    }

    [Fact]
    public void A_cap_below_its_floor_is_refused()
    {
        var (low, high) = (Money.Of(1, Currency.Mxn), Money.Of(2, Currency.Mxn));
        var error = Assert.Throws<ArgumentOutOfRangeException>("cap", () => Interest.Policy.Between(high, low));
        Assert.Contains("MXN 2.00", error.Message, StringComparison.Ordinal);
        Assert.NotNull(Interest.Policy.Between(low, high));
    }

    private static bool LimitHolds(LateFeePolicy policy, LateFeePolicy limit, LateFeeCase some, Rounding rounding) =>
        new LateFeeTerms(policy, rounding, Posting.Immediate).AccruedOn(some.Item, some.AsOf)
        <= limit.Accrue(some.Item, some.AsOf);
}
