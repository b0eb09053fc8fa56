using Cobranza.Allocations;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What sharing money out over open items promises, for every order.</summary>
public sealed class AllocationLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-1")]
    public bool What_is_shared_out_is_the_payment_or_everything_open_that_the_order_may_settle(
        AllocationOrder order,
        AllocationCase one
    ) =>
        Money.Sum(order.Allocate(one.Amount, one.Items, AllocationCase.Day), one.Amount.Currency)
        == Money.Min(
            one.Amount,
            Money.Sum(
                one.Items.Where(part => order.MaySettle(part, AllocationCase.Day)).Select(part => part.Open),
                one.Amount.Currency
            )
        );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-2")]
    public bool No_item_gets_less_than_nothing_or_more_than_is_open(AllocationOrder order, AllocationCase one) =>
        order
            .Allocate(one.Amount, one.Items, AllocationCase.Day)
            .Zip(one.Items)
            .All(pair => !pair.First.IsNegative && pair.First <= pair.Second.Open);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-3")]
    public bool An_item_gets_something_only_when_everything_before_it_is_settled(AllocationCase one) =>
        Ranked.All(pair => FillsInOrder(pair.Order, pair.Key, one));

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-4")]
    public bool The_order_of_the_list_of_items_is_irrelevant(AllocationOrder order, AllocationCase one, int seed) =>
        IgnoresInputOrder((amount, items) => order.Allocate(amount, items, AllocationCase.Day), one, seed);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-5")]
    public bool Two_payments_one_after_the_other_settle_what_their_sum_settles(AllocationCase one, ushort part) =>
        new[] { AllocationOrder.OldestDueFirst, AllocationOrder.OldestIssuedFirst, AllocationOrder.SmallestFirst }.All(
            order => AddsUp(order, one, part)
        );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-7")]
    public bool A_payment_of_zero_settles_nothing(AllocationOrder order, AllocationCase one) =>
        order.Allocate(Money.Zero(one.Amount.Currency), one.Items, AllocationCase.Day).All(share => share.IsZero);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-9")]
    public bool A_share_in_proportion_is_within_one_minor_unit_of_the_exact_one(AllocationCase one)
    {
        var open = one.Open;
        if (open <= one.Amount)
        {
            return AllocationOrder.ProRata.Allocate(one.Amount, one.Items, AllocationCase.Day)
                == [.. one.Items.Select(item => item.Open)];
        }

        return AllocationOrder
            .ProRata.Allocate(one.Amount, one.Items, AllocationCase.Day)
            .Zip(one.Items)
            .GroupBy(pair => pair.Second.Item)
            .All(item =>
                Int128.Abs(
                    ((Int128)item.Sum(pair => pair.First.MinorUnits) * open.MinorUnits)
                        - ((Int128)one.Amount.MinorUnits * item.Sum(pair => pair.Second.Open.MinorUnits))
                ) < open.MinorUnits
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-11")]
    public bool Money_of_another_currency_is_refused(AllocationOrder order, AllocationCase one) =>
        one.Items.IsEmpty
        || Assert
            .Throws<CurrencyMismatchException>(() =>
                order.Allocate(Money.OfMinor(1, Currency.Usd), one.Items, AllocationCase.Day)
            )
            .Found == one.Amount.Currency;

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_order_in_force_is_the_last_one_that_started_by_the_value_date(
        AllocationOrder first,
        AllocationOrder second,
        AllocationOrder third,
        ushort days
    )
    {
        var (start, change) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 1).PlusDays(days));
        var orders = DatedAllocationOrders.Always(first).From(change.PlusDays(10), third).From(change, second);
        return orders.InForceOn(change.PlusDays(-1)) == first
            && orders.InForceOn(change) == second
            && orders.InForceOn(change.PlusDays(9)) == second
            && orders.InForceOn(change.PlusDays(10)) == third
            && (days == 0 || orders.InForceOn(start) == first);
    }

    [Fact]
    public void The_law_of_settling_in_order_catches_the_opposite_order() =>
        Assert.False(FillsInOrder(AllocationOrder.LargestFirst, item => item.Open.MinorUnits, TwoItems));

    [Fact]
    public void The_law_of_input_order_catches_first_come_first_served()
    {
        static ValueList<Money> FirstCome(Money amount, ValueList<OpenPart> items) =>
            [
                .. items.Select(item =>
                {
                    var share = Money.Min(amount, item.Open);
                    amount -= share;
                    return share;
                }),
            ];

        Assert.Contains(Enumerable.Range(0, 20), seed => !IgnoresInputOrder(FirstCome, TwoItems, seed));
    }

    [Fact]
    public void The_law_of_two_payments_catches_the_largest_item_first() =>
        Assert.False(AddsUp(AllocationOrder.LargestFirst, TwoItems, part: 25));

    [Fact]
    public void An_order_of_ones_own_that_breaks_the_promise_is_refused()
    {
        foreach (var order in new AllocationOrder[] { new Greedy(2), new Greedy(-1), new Greedy(0), new Forgetful() })
        {
            Assert.Throws<InvalidOperationException>(() =>
                order.Allocate(TwoItems.Amount, TwoItems.Items, AllocationCase.Day)
            );
        }
    }

    private static (AllocationOrder Order, Func<OpenPart, long> Key)[] Ranked =>
        [
            (AllocationOrder.OldestDueFirst, item => Period.DaysBetween(new(2024, 1, 1), item.DueOn)),
            (AllocationOrder.OldestIssuedFirst, item => Period.DaysBetween(new(2024, 1, 1), item.IssuedOn)),
            (AllocationOrder.SmallestFirst, item => item.OpenOnItem.MinorUnits),
            (AllocationOrder.LargestFirst, item => -item.OpenOnItem.MinorUnits),
        ];

    private static AllocationCase TwoItems =>
        new(
            Money.Of(60, Currency.Mxn),
            [
                new(ReceivableId.Of("A"), new(2024, 1, 1), new(2024, 2, 1), Money.Of(50, Currency.Mxn)),
                new(ReceivableId.Of("B"), new(2024, 1, 1), new(2024, 2, 1), Money.Of(40, Currency.Mxn)),
            ]
        );

    private static bool FillsInOrder(AllocationOrder order, Func<OpenPart, long> key, AllocationCase one)
    {
        var shares = one.Items.Zip(order.Allocate(one.Amount, one.Items, AllocationCase.Day)).ToList();
        return shares
            .Where(pair => pair.Second.IsPositive)
            .All(got =>
                shares.Where(pair => key(pair.First) < key(got.First)).All(pair => pair.Second == pair.First.Open)
            );
    }

    private static bool IgnoresInputOrder(
        Func<Money, ValueList<OpenPart>, ValueList<Money>> allocate,
        AllocationCase one,
        int seed
    )
    {
        var shuffled = one.Items.ToArray();
        new Random(seed).Shuffle(shuffled);
        var straight = one
            .Items.Zip(allocate(one.Amount, one.Items))
            .ToDictionary(pair => (pair.First.Item, pair.First.Part), pair => pair.Second);
        return shuffled
            .Zip(allocate(one.Amount, [.. shuffled]))
            .All(pair => straight[(pair.First.Item, pair.First.Part)] == pair.Second);
    }

    private static bool AddsUp(AllocationOrder order, AllocationCase one, ushort part)
    {
        var first = Money.Min(one.Amount, Money.OfMinor(100L * part, one.Amount.Currency));
        var shares = order.Allocate(first, one.Items, AllocationCase.Day);
        ValueList<OpenPart> left =
        [
            .. one
                .Items.Zip(shares)
                .Select(pair => new OpenPart(
                    pair.First.Item,
                    pair.First.IssuedOn,
                    pair.First.DueOn,
                    pair.First.Open - pair.Second,
                    pair.First.Part,
                    pair.First.OpenOnItem
                        - Money.Sum(
                            one.Items.Zip(shares).Where(o => o.First.Item == pair.First.Item).Select(o => o.Second),
                            first.Currency
                        )
                )),
        ];
        var after = order.Allocate(one.Amount - first, left, AllocationCase.Day);
        return order.Allocate(one.Amount, one.Items, AllocationCase.Day)
            == [.. shares.Zip(after).Select(pair => pair.First + pair.Second)];
    }

    private sealed record Greedy(int Times) : AllocationOrder
    {
        protected override ValueList<Money> AllocateCore(Money amount, ValueList<OpenPart> parts, LocalDate on) =>
            [.. parts.Select(part => part.Open * Times)];
    }

    private sealed record Forgetful : AllocationOrder
    {
        protected override ValueList<Money> AllocateCore(Money amount, ValueList<OpenPart> parts, LocalDate on) => [];
    }
}
