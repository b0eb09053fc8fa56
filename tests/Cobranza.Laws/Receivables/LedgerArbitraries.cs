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
        AllocationOrder.HighestRateFirst,
        AllocationOrder.By(
            AllocationKey.ComponentsByDueness(
                [Component.Costs, Component.Interest],
                [Component.Interest],
                [Component.Principal]
            ),
            AllocationKey.OldestDue
        ),
        AllocationOrder.OldestDueFirst.Keyed().WithAhead(AheadOfSchedule.LastInstallment),
        AllocationOrder.By(AllocationKey.LargestOpen).ProRataAmongEquals().WithAhead(AheadOfSchedule.Spread),
        AllocationOrder.OldestDueFirst.Keyed().WithAhead(AheadOfSchedule.KeepUnapplied),
        AllocationOrder
            .ProRata.With(CreditKind.CreditNote, AllocationOrder.OldestDueFirst)
            .With(CreditKind.Allowance, AllocationOrder.By(AllocationKey.LatestDue)),
        CivilCodeOrders.Germany,
        CivilCodeOrders.Peru,
        new LatestPartFirst(),
    ];

    // Mostly few entries, because few are read; now and then hundreds.
    private static readonly Gen<int> Size = Gen.Frequency((199, Gen.Choose(0, 24)), (1, Gen.Choose(25, 300)));

    public static Arbitrary<AllocationOrder> Orders() => Arb.From(Gen.Elements(All));

    private static RankedOrder Keyed(this AllocationOrder order) => (RankedOrder)order;

    public static Arbitrary<DatedAllocationOrders> DatedOrders() =>
        Arb.From(
            from first in Gen.Elements(All)
            from second in Gen.Elements(All)
            from days in Gen.Choose(-10, AccountBuilder.Days)
            from changes in Gen.Elements(false, true)
            from counting in Gen.Elements(Enum.GetValues<PaymentDate>())
            let always = DatedAllocationOrders.Always(first).CountingPaymentsFrom(counting)
            select changes ? always.From(AccountBuilder.Start.PlusDays(days), second) : always,
            orders => orders.Changes.IsEmpty ? [] : [DatedAllocationOrders.Always(orders.Initial)]
        );

    public static Arbitrary<AccountCase> Cases() =>
        Arb.From(
            from seed in Gen.Choose(0, int.MaxValue)
            from size in Size
            from day in Gen.Choose(0, AccountBuilder.Days + 60)
            from orders in DatedOrders().Generator
            select new AccountCase(new AccountBuilder(seed, size).Build(), AccountBuilder.Start.PlusDays(day), orders),
            AccountShrinker.Shrink
        );

    public static Arbitrary<Account> Accounts() =>
        Arb.From(
            from seed in Gen.Choose(0, int.MaxValue)
            from size in Size
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

    public static Arbitrary<KeyCase> KeyCases() => Arb.From(Gen.Choose(0, int.MaxValue).Select(KeyCase.From));
}
