using Cobranza.Balances;
using Cobranza.LateFees;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What being due in portions means for a charge.</summary>
public sealed class DuePortionLaws
{
    [Law]
    public bool Interest_on_portions_is_the_interest_on_each_from_its_own_due_date(PortionedDay day) =>
        Interest.Policy.Accrue(day.Item, day.AsOf) == OneByOne(Interest.Policy, day);

    [Law]
    public bool Each_portion_has_its_own_grace(PortionedDay day, byte days, GraceMeaning meaning)
    {
        var graced = Interest.Policy.AfterGraceOf(days, meaning);
        return graced.Accrue(day.Item, day.AsOf) == OneByOne(graced, day);
    }

    [Law]
    public bool A_portion_that_is_not_due_yet_costs_nothing(PortionedDay day, Percentage share)
    {
        var due = day.Item.Portions.Where(portion => portion.DueOn < day.AsOf).ToArray();
        LateFeePolicy[] policies = [Interest.Policy, LateFeePolicy.PercentPerStartedMonth(share)];
        return Array.TrueForAll(
            policies,
            policy =>
                due.Length == 0
                    ? policy.Accrue(day.Item, day.AsOf).IsZero
                    : policy.Accrue(day.Item, day.AsOf) == policy.Accrue(With(day.Item, due), day.AsOf)
        );
    }

    [Law]
    public bool A_fixed_fee_counts_once_however_many_portions_are_late(PortionedDay day, ushort units)
    {
        var fee = day.Item.Currency.Units(units);
        return LateFeePolicy.Flat(fee).Accrue(day.Item, day.AsOf)
            == (day.Item.BearsBy(day.AsOf) ? fee : ExactAmount.Zero(day.Item.Currency));
    }

    [Law]
    public bool A_minimum_and_a_cap_count_once_for_all_portions(PortionedDay day, ushort low, ushort high)
    {
        var (floor, cap) = (day.Item.Currency.Units(low), day.Item.Currency.Units(low + high));
        var plain = Interest.Policy.Accrue(day.Item, day.AsOf);
        var bounded = plain.IsZero ? plain : ExactAmount.Min(ExactAmount.Max(plain, floor), cap);
        return Interest.Policy.Between(floor, cap).Accrue(day.Item, day.AsOf) == bounded;
    }

    [Law]
    public bool The_order_of_the_portions_does_not_matter(LateFeeCase some)
    {
        var turned = With(some.Item, some.Item.Portions.Reverse());
        return some.Item.Portions.DistinctBy(portion => portion.DueOn).Count() < some.Item.Portions.Count
            || some.Policy.Accrue(Bare(some.Item), some.AsOf) == some.Policy.Accrue(turned, some.AsOf);
    }

    [Law]
    public bool One_portion_is_the_receivable_itself(OverdueDay day, LateFeeCase some)
    {
        var whole = new OverdueItem(
            some.Item.Item,
            some.Item.Portions[0].DueOn,
            some.Item.Portions[0].Principal,
            some.Item.Portions[0].Balances,
            Money.Zero(some.Item.Currency)
        );
        return whole == With(some.Item, [some.Item.Portions[0]]) && day.Item == With(day.Item, day.Item.Portions);
    }

    [Law]
    public bool How_a_debt_and_its_payments_are_cut_does_not_matter_for_interest(OverdueDay day, byte share)
    {
        // Each balance in two parts, due on the same day: the same interest, whatever each payment paid.
        var first = day.Item.Balances.Select(step => new BalanceStep(step.From, Part(step.Balance, share))).ToArray();
        var rest = day.Item.Balances.Select((step, at) => new BalanceStep(step.From, step.Balance - first[at].Balance));
        var cut = With(
            day.Item,
            [
                new(day.Item.DueOn, day.Item.Principal, ValueList.From(first)),
                new(day.Item.DueOn, Money.Zero(day.Item.Currency), ValueList.From(rest)),
            ]
        );
        return Interest.Policy.Accrue(cut, day.AsOf) == Interest.Policy.Accrue(day.Item, day.AsOf);
    }

    [Law]
    public bool What_bears_on_a_day_is_the_sum_of_what_is_overdue_on_it(PortionedDay day)
    {
        var periods = day.Item.Bearing(day.AsOf);
        return periods.All(period => SumOf(day.Item, period.First) == period.Balance)
            && periods.All(period => SumOf(day.Item, period.Last) == period.Balance)
            && !periods.IsEmpty == day.Item.BearsBy(day.AsOf)
            && Enumerable.Range(1, Math.Max(0, periods.Count - 1)).All(at => periods[at - 1].Last < periods[at].First);
    }

    [Law]
    public bool Receivables_reckoned_together_are_portions_of_one(PortionedDay day, LateFeeCase some)
    {
        var each = day
            .Item.Portions.Select(portion => With(day.Item, [portion]).WithNotices(day.Item.Notices.AsSpan()))
            .ToArray();
        var together = OverdueItem.Together(ReceivableId.Of("STATEMENT-1"), ValueList.From(each));
        return together.Principal == day.Item.Principal
            && Interest.Policy.Accrue(together, day.AsOf) == Interest.Policy.Accrue(day.Item, day.AsOf)
            && some.Policy.Accrue(OverdueItem.Together(some.Item.Item, [some.Item]), some.AsOf)
                == some.Policy.Accrue(some.Item, some.AsOf);
    }

    [Fact]
    public void The_law_of_portions_catches_a_charge_on_all_of_an_item_from_its_first_due_date()
    {
        var half = Money.Of(500, Currency.Mxn);
        var item = new OverdueItem(
            ReceivableId.Of("INV-1"),
            [
                new(new(2026, 1, 1), half, [new(new(2025, 12, 1), half)]),
                new(new(2026, 2, 1), half, [new(new(2025, 12, 1), half)]),
            ],
            Money.Zero(Currency.Mxn)
        );
        var day = new PortionedDay(item, new(2026, 1, 31));
        Assert.NotEqual(OneByOne(Interest.Policy, day), Interest.Policy.Accrue(Interest.Item(1_000), day.AsOf));
        Assert.Equal(OneByOne(Interest.Policy, day), Interest.Policy.Accrue(Interest.Item(500), day.AsOf));
    }

    private static ExactAmount OneByOne(LateFeePolicy policy, PortionedDay day) =>
        day.Item.Portions.Aggregate(
            ExactAmount.Zero(day.Item.Currency),
            (sum, portion) => sum + policy.Accrue(With(day.Item, [portion]), day.AsOf)
        );

    private static Money SumOf(OverdueItem item, LocalDate day) =>
        item
            .Portions.Where(portion => portion.DueOn < day)
            .Aggregate(Money.Zero(item.Currency), (sum, portion) => sum + portion.BalanceOn(day.PlusDays(-1)));

    private static Money Part(Money balance, byte share) =>
        (balance * Fraction.Of(share, byte.MaxValue)).Round(Rounding.Down);

    private static OverdueItem Bare(OverdueItem item) => With(item, item.Portions);

    private static OverdueItem With(OverdueItem item, IEnumerable<DuePortion> portions) =>
        new(item.Item, ValueList.From(portions), item.AlreadyAssessed);
}
