using Cobranza.Balances;
using Cobranza.LateFees;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What the library's own late fees promise in every composition.</summary>
public sealed class LateFeeFamilyLaws
{
    private static readonly string[] PeriodRules =
    [
        "late-fees.percent-per-started-month",
        "late-fees.percent-per-started-period",
        "late-fees.percent-per-completed-period",
        "late-fees.flat-per-started-period",
        "late-fees.flat-per-completed-period",
        "late-fees.average-balance",
        "late-fees.average-balance-completed",
        "late-fees.capitalized-interest",
    ];

    [Law]
    [Trait("Law", "LF-3")]
    public bool A_later_day_never_costs_less(LateFeeCase some, byte later) =>
        LaterNeverCostsLess(some.Policy, some.Item, some.AsOf, later);

    [Law]
    [Trait("Law", "LF-4")]
    public bool A_larger_debt_never_costs_less(LateFeeCase some, byte more) =>
        some.Policy.Accrue(TimesItself(some.Item, 1 + (more % 9)), some.AsOf)
        >= some.Policy.Accrue(some.Item, some.AsOf);

    [Law]
    [Trait("Law", "LF-5")]
    public bool A_cap_is_never_passed_after_any_rounding(LateFeeCase some, Rounding rounding, ushort units)
    {
        var cap = some.Item.Currency.Units(units);
        return CapHolds(new(some.Policy.CappedAt(cap), rounding, Posting.Immediate), some.Item, some.AsOf, cap);
    }

    [Law]
    [Trait("Law", "LF-5")]
    public bool A_cap_by_share_is_never_passed_after_any_rounding(
        LateFeeCase some,
        Rounding rounding,
        Percentage share
    ) =>
        CapHolds(
            new(some.Policy.CappedAt(share), rounding, Posting.Immediate),
            some.Item,
            some.AsOf,
            some.Item.Principal * share
        );

    [Law]
    public bool A_cap_written_after_a_minimum_wins_and_before_it_may_be_passed(
        LateFeeCase some,
        ushort cap,
        ushort more
    )
    {
        var (low, high) = (some.Item.Currency.Units(cap), some.Item.Currency.Units(cap + more + 1L));
        var plain = some.Policy.Accrue(some.Item, some.AsOf);
        return some.Policy.AtLeast(high).CappedAt(low).Accrue(some.Item, some.AsOf) <= low
            && (
                plain.IsZero || cap == 0 || some.Policy.CappedAt(low).AtLeast(high).Accrue(some.Item, some.AsOf) == high
            );
    }

    [Law]
    [Trait("Law", "LF-6")]
    public bool A_minimum_applies_only_where_something_is_due(LateFeeCase some, ushort units)
    {
        var minimum = some.Item.Currency.Units(units);
        var plain = some.Policy.Accrue(some.Item, some.AsOf);
        var floored = some.Policy.AtLeast(minimum).Accrue(some.Item, some.AsOf);
        return plain.IsZero ? floored.IsZero : floored == ExactAmount.Max(plain, minimum);
    }

    [Law]
    public bool Together_they_cost_the_sum_and_chosen_they_cost_the_greater_or_the_lesser(
        LateFeeCase some,
        Percentage share
    )
    {
        var other = LateFeePolicy.Percent(share);
        var (left, right) = (some.Policy.Accrue(some.Item, some.AsOf), other.Accrue(some.Item, some.AsOf));
        return some.Policy.Plus(other).Accrue(some.Item, some.AsOf) == left + right
            && LateFeePolicy.GreaterOf(some.Policy, other).Accrue(some.Item, some.AsOf) == ExactAmount.Max(left, right)
            && LateFeePolicy.LesserOf(some.Policy, other).Accrue(some.Item, some.AsOf) == ExactAmount.Min(left, right);
    }

    [Law]
    [Trait("Law", "LF-17")]
    public bool What_has_been_charged_bears_nothing_itself(LateFeeCase some, ushort units) =>
        some.Policy.Accrue(some.Item.WithAlreadyAssessed(some.Item.Currency.Units(units)), some.AsOf)
        == some.Policy.Accrue(some.Item, some.AsOf);

    [Law]
    [Trait("Law", "LF-1")]
    public bool Nothing_is_charged_through_the_last_day_of_grace(LateFeeCase some, byte days, GraceMeaning meaning) =>
        NothingWithinGrace(some.Policy.AfterGraceOf(days, meaning), some.Item, days);

    [Law]
    [Trait("Law", "LF-2")]
    public bool Under_deferring_and_forgiving_grace_the_first_day_charged_is_the_day_after_it(OverdueDay day, byte days)
    {
        var firstDay = LastDayOfGrace(day.Item, days);
        if (firstDay == LocalDate.MaxIsoValue)
        {
            return true;
        }

        firstDay = firstDay.PlusDays(1);
        var oneDay =
            day.Item.BalanceOn(firstDay.PlusDays(-1)) * (Interest.Rate.Value.ToFraction() * Fraction.Of(1, 365));
        return Interest.Policy.AfterGraceOf(days, GraceMeaning.Deferring).Accrue(day.Item, firstDay) == oneDay
            && Interest.Policy.AfterGraceOf(days, GraceMeaning.Forgiving).Accrue(day.Item, firstDay) == oneDay;
    }

    [Law]
    [Trait("Law", "LF-1")]
    public bool Paid_in_full_within_a_waiving_grace_nothing_is_ever_owed(LateFeeCase some, byte days, byte early)
    {
        var paidOn = LastDayOfGrace(some.Item, days).PlusDays(-Math.Min(early, days));
        var paid = some.Item.WithUnpaidCharges().PaidOn(paidOn);
        return some.Policy.AfterGraceOf(days, GraceMeaning.Waiving).Accrue(paid, some.AsOf).IsZero;
    }

    [Law]
    [Trait("Law", "LF-9")]
    public bool Not_paid_within_a_waiving_grace_it_is_as_if_there_had_been_none(LateFeeCase some, byte days)
    {
        var lastDay = LastDayOfGrace(some.Item, days);
        return some.AsOf <= lastDay
            || some.Item.Portions.Count > 1
            || some.Item.BalanceOn(lastDay).IsZero
            || some.Policy.AfterGraceOf(days, GraceMeaning.Waiving).Accrue(some.Item, some.AsOf)
                == some.Policy.Accrue(some.Item, some.AsOf);
    }

    [Law]
    [Trait("Law", "LF-9")]
    public bool Waiving_and_forgiving_grace_differ_by_exactly_the_interest_of_the_days_of_grace(
        OverdueDay day,
        byte days
    )
    {
        var lastDay = LastDayOfGrace(day.Item, days);
        var waiving = Interest.Policy.AfterGraceOf(days, GraceMeaning.Waiving).Accrue(day.Item, day.AsOf);
        var forgiving = Interest.Policy.AfterGraceOf(days, GraceMeaning.Forgiving).Accrue(day.Item, day.AsOf);
        return day.AsOf <= lastDay
            || day.Item.BalanceOn(lastDay).IsZero
            || waiving - forgiving == Interest.Policy.Accrue(day.Item, lastDay);
    }

    // A deferring grace moves the periods as well: a balance that stood for a few days may then touch two of them and not one, or meet the
    // day on which interest is added, so whatever counts periods is left to the other meanings of grace.
    [Law]
    public bool Longer_grace_never_costs_more_unless_it_moves_the_periods_that_are_counted(
        LateFeeCase some,
        byte days,
        byte more,
        GraceMeaning meaning
    ) =>
        (meaning == GraceMeaning.Deferring && CountsPeriods(some.Policy.Describe()))
        || some.Policy.AfterGraceOf(days % 183 + (more % 183), meaning).Accrue(some.Item, some.AsOf)
            <= some.Policy.AfterGraceOf(days % 183, meaning).Accrue(some.Item, some.AsOf);

    [Fact]
    public void The_law_of_later_days_catches_a_fee_that_shrinks()
    {
        var item = Interest.Item(1_000);
        Assert.False(LaterNeverCostsLess(new Shrinking(), item, item.DueOn.PlusDays(1), later: 5));
        Assert.True(LaterNeverCostsLess(Interest.Policy, item, item.DueOn.PlusDays(1), later: 5));
    }

    [Fact]
    public void The_law_of_caps_catches_a_missing_one()
    {
        var (item, cap) = (Interest.Item(1_000), Money.Of(1, Currency.Mxn));
        Assert.False(
            CapHolds(new(Interest.Policy, Rounding.Up, Posting.Immediate), item, item.DueOn.PlusDays(90), cap)
        );
    }

    [Fact]
    public void The_law_of_grace_catches_a_policy_without_it()
    {
        var item = Interest.Item(1_000);
        Assert.False(NothingWithinGrace(Interest.Policy, item, days: 5));
    }

    private static bool CountsPeriods(Explanation policy) =>
        PeriodRules.Contains(policy.Rule.Id, StringComparer.Ordinal) || policy.Because.Any(CountsPeriods);

    private static bool LaterNeverCostsLess(LateFeePolicy policy, OverdueItem item, LocalDate asOf, int later) =>
        policy.Accrue(item, Calendar.Later(asOf, later)) >= policy.Accrue(item, asOf);

    private static bool CapHolds(LateFeeTerms terms, OverdueItem item, LocalDate asOf, ExactAmount cap) =>
        terms.AccruedOn(item, asOf) <= cap && terms.Assess(item, asOf).ToCharge <= cap;

    private static bool NothingWithinGrace(LateFeePolicy policy, OverdueItem item, int days) =>
        Enumerable.Range(0, days + 1).All(day => policy.Accrue(item, Calendar.Later(item.DueOn, day)).IsZero);

    private static LocalDate LastDayOfGrace(OverdueItem item, int days) => Calendar.Later(item.DueOn, days);

    private static OverdueItem TimesItself(OverdueItem item, int times) =>
        new OverdueItem(
            item.Item,
            ValueList.From(item.Portions.Select(portion => TimesItself(portion, times))),
            item.AlreadyAssessed
        )
            .WithNotices(item.Notices.AsSpan())
            .WithUnpaidCharges([.. item.UnpaidCharges.Select(charge => TimesItself(charge, times))])
            .WithChargesOfOtherRules(item.ChargedByOtherRules);

    private static DuePortion TimesItself(DuePortion portion, int times) =>
        new(
            portion.DueOn,
            portion.Principal * times,
            ValueList.From(portion.Balances.Select(step => new BalanceStep(step.From, step.Balance * times)))
        );

    private sealed record Shrinking : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            item.Currency.Units(100 - Period.DaysBetween(item.DueOn, asOf));
    }
}
