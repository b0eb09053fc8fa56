using Cobranza.Allocations;
using Cobranza.Receivables;

namespace Cobranza.Laws;

/// <summary>What orders made of keys promise, whatever their keys.</summary>
public sealed class AllocationKeyLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-12")]
    public bool Keys_settle_parts_in_the_order_in_which_one_reads_them(KeyCase keys, AllocationCase one)
    {
        var order = new KeyCase(AllocationOrder.By([.. keys.Order.Across]).Within([.. keys.Order.WithinItems])).Order;
        return FillsAsRead(order, order.Across, order.WithinItems, one);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-3")]
    public bool Among_equals_nobody_gets_anything_before_those_ahead_are_settled(KeyCase keys, AllocationCase one)
    {
        var order = keys.Order;
        var got = Shares(order, one);
        return got.Where(pair => pair.Share.IsPositive)
            .All(pair =>
                got.Where(other => Across(order, other.Part, pair.Part) < 0)
                    .All(other => other.Share == other.Part.Open)
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-9")]
    public bool Equals_share_within_one_minor_unit_of_their_proportion(KeyCase keys, AllocationCase one)
    {
        var order = keys.Order.ProRataAmongEquals();
        return Shares(order, one)
            .GroupBy(pair => pair.Part, new SameRank(order))
            .All(group =>
            {
                var (given, open) = (Units(group.Select(p => p.Share)), Units(group.Select(p => p.Part.Open)));
                return group
                    .GroupBy(pair => pair.Part.Item)
                    .All(item =>
                        Int128.Abs(
                            (Units(item.Select(p => p.Share)) * open) - (given * Units(item.Select(p => p.Part.Open)))
                        ) <= open
                    );
            });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-6")]
    public bool Nothing_that_is_not_yet_due_is_settled_where_the_rule_keeps_money_unapplied(
        KeyCase keys,
        AllocationCase one
    ) =>
        Shares(keys.Order.WithAhead(AheadOfSchedule.KeepUnapplied), one)
            .All(pair => pair.Share.IsZero || pair.Part.DueOn <= AllocationCase.Day);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Money_spread_ahead_of_schedule_is_equal_but_for_units_or_fills_the_portion(
        KeyCase keys,
        AllocationCase one
    )
    {
        var ahead = Shares(keys.Order.WithAhead(AheadOfSchedule.Spread), one)
            .Where(pair => pair.Part.DueOn > AllocationCase.Day)
            .GroupBy(pair => (pair.Part.Item, pair.Part.Part.Portion))
            .Select(portion =>
                (Share: Units(portion.Select(p => p.Share)), Open: Units(portion.Select(p => p.Part.Open)))
            )
            .ToList();
        var most = ahead.Select(portion => portion.Share).DefaultIfEmpty(0).Max();
        return ahead.All(portion => portion.Share == portion.Open || portion.Share + ahead.Count >= most);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Money_spread_ahead_of_schedule_comes_after_everything_due(KeyCase keys, AllocationCase one)
    {
        var got = Shares(keys.Order.WithAhead(AheadOfSchedule.Spread), one);
        return got.All(pair => pair.Share.IsZero || pair.Part.DueOn <= AllocationCase.Day)
            || got.Where(pair => pair.Part.DueOn <= AllocationCase.Day).All(pair => pair.Share == pair.Part.Open);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_last_installment_rule_turns_the_due_dates_ahead_around_and_no_others(AllocationCase one)
    {
        var due = AllocationOrder.By(AllocationKey.OldestDue).WithAhead(AheadOfSchedule.LastInstallment);
        var got = Shares(due, one);
        return got.Where(pair => pair.Share.IsPositive && pair.Part.DueOn > AllocationCase.Day)
            .All(pair =>
                got.Where(other => other.Part.DueOn <= AllocationCase.Day || other.Part.DueOn > pair.Part.DueOn)
                    .All(other => other.Share == other.Part.Open)
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_kind_with_an_order_of_its_own_follows_it_and_the_others_do_not(
        AllocationOrder most,
        AllocationOrder own,
        AllocationCase one
    )
    {
        var order = most.For(CreditKind.Payment).With(CreditKind.CreditNote, own);
        return Same(order.For(CreditKind.CreditNote), own.For(CreditKind.CreditNote), one)
            && Same(order.For(CreditKind.Payment), most.For(CreditKind.Payment), one);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_source_changes_no_share_and_what_was_agreed_goes_before_the_law(
        AllocationOrder order,
        AllocationOrder law,
        AllocationCase one
    )
    {
        var (agreed, statutory) = (order.AsAgreed("clause 7"), law.AsLaw("art. 1"));
        return Same(agreed, order, one)
            && AllocationOrder.AgreedOr(agreed, statutory) == agreed
            && AllocationOrder.AgreedOr(null, statutory) is { Basis: AllocationBasis.Statute, Source: "art. 1" };
    }

    [Fact]
    public void The_law_of_reading_catches_keys_in_another_order()
    {
        var order = AllocationOrder.By(AllocationKey.LargestOpen).Within(AllocationKey.LowestPortion);
        Assert.Contains(
            Enumerable.Range(0, 200),
            seed => !FillsAsRead(order, [AllocationKey.SmallestOpen], order.WithinItems, AllocationCase.From(seed, 4))
        );
    }

    private static bool FillsAsRead(
        RankedOrder order,
        IReadOnlyList<AllocationKey> across,
        IReadOnlyList<AllocationKey> within,
        AllocationCase one
    )
    {
        var rest = one.Amount;
        var shares = Shares(order, one).ToDictionary(pair => pair.Part, pair => pair.Share);
        foreach (var part in NaiveOrder.Sorted(one.Items, across, within, AllocationCase.Day))
        {
            var share = Money.Min(rest, part.Open);
            rest -= share;
            if (shares[part] != share)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(AllocationOrder left, AllocationOrder right, AllocationCase one) =>
        left.Allocate(one.Amount, one.Items, AllocationCase.Day)
        == right.Allocate(one.Amount, one.Items, AllocationCase.Day);

    private static List<(OpenPart Part, Money Share)> Shares(AllocationOrder order, AllocationCase one) =>
        [.. one.Items.Zip(order.Allocate(one.Amount, one.Items, AllocationCase.Day))];

    private static Int128 Units(IEnumerable<Money> amounts) =>
        amounts.Aggregate((Int128)0, (sum, amount) => sum + amount.MinorUnits);

    private static int Across(RankedOrder order, OpenPart left, OpenPart right) =>
        order.Across.Select(key => key.Compare(left, right, AllocationCase.Day)).FirstOrDefault(sign => sign != 0);

    /// <summary>Parts are equal where the keys across items cannot tell them apart.</summary>
    private sealed class SameRank(RankedOrder order) : IEqualityComparer<OpenPart>
    {
        public bool Equals(OpenPart? x, OpenPart? y) => Across(order, x!, y!) == 0;

        public int GetHashCode(OpenPart obj) => 0;
    }
}
