using Cobranza.Allocations;
using Cobranza.Receivables;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws;

/// <summary>Accounts with histories of every kind, in several currencies; shrunk by leaving facts out.</summary>
public static class LedgerArbitraries
{
    private static readonly AllocationOrder[] All =
    [
        AllocationOrder.OldestDueFirst,
        AllocationOrder.OldestIssuedFirst,
        AllocationOrder.SmallestFirst,
        AllocationOrder.LargestFirst,
        AllocationOrder.ProRata,
    ];

    public static Arbitrary<AllocationOrder> Orders() => Arb.From(Gen.Elements(All));

    public static Arbitrary<DatedAllocationOrders> DatedOrders() =>
        Arb.From(
            from first in Gen.Elements(All)
            from second in Gen.Elements(All)
            from days in Gen.Choose(-10, AccountBuilder.Days)
            from changes in Gen.Elements(false, true)
            select changes
                ? DatedAllocationOrders.Always(first).From(AccountBuilder.Start.PlusDays(days), second)
                : DatedAllocationOrders.Always(first),
            orders => orders.Changes.IsEmpty ? [] : [DatedAllocationOrders.Always(orders.Initial)]
        );

    public static Arbitrary<AccountCase> Cases() =>
        Arb.From(
            from seed in Gen.Choose(0, int.MaxValue)
            from size in Gen.Choose(0, 24)
            from day in Gen.Choose(0, AccountBuilder.Days + 60)
            from orders in DatedOrders().Generator
            select new AccountCase(new AccountBuilder(seed, size).Build(), AccountBuilder.Start.PlusDays(day), orders),
            AccountShrinker.Shrink
        );

    public static Arbitrary<Account> Accounts() =>
        Arb.From(
            from seed in Gen.Choose(0, int.MaxValue)
            from size in Gen.Choose(0, 24)
            select new AccountBuilder(seed, size).Build(),
            AccountShrinker.Shrink
        );

    public static Arbitrary<AllocationCase> AllocationCases() =>
        Arb.From(
            from seed in Gen.Choose(0, int.MaxValue)
            from count in Gen.Choose(0, 6)
            select AllocationCase.From(seed, count),
            one => one.Shrink()
        );
}
