using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;

namespace Cobranza.Laws;

/// <summary>The made-up histories must not go soft: everything that can happen happens in them, and they shrink to valid ones.</summary>
public sealed class LedgerArbitrariesTests
{
    private const int Cases = 3_000;

    [Fact]
    public void Everything_that_can_happen_to_an_account_happens()
    {
        var rules = new HashSet<SettlementRule>();
        var promises = new HashSet<PromiseState>();
        var plans = new HashSet<PlanState>();
        var (owedCredit, lapsed, disputed, sameDay) = (0, 0, 0, 0);
        var (inParts, pending, kinds) = (0, 0, new HashSet<Type>());
        foreach (var one in Made())
        {
            var (balance, commitments) = (one.Balance, one.Commitments);
            rules.UnionWith(balance.Settlements.Select(settlement => settlement.Rule));
            promises.UnionWith(commitments.Promises.Select(promise => promise.State));
            plans.UnionWith(commitments.Plans.Select(plan => plan.State));
            inParts += balance.Settlements.Count(settlement => settlement.Part != PartKey.Whole);
            pending += balance.Pending.Count;
            kinds.UnionWith(one.Account.Entries.Select(entry => entry.GetType()));
            owedCredit += balance.Unapplied.Count(credit => credit.Amount.IsNegative);
            lapsed += balance.Lapsed.Count;
            disputed += commitments.Disputes.Count(dispute => dispute.Disputed.IsPositive);
            sameDay += one.Account.Entries.GroupBy(entry => entry.EffectiveOn).Count(day => day.Skip(1).Any());
        }

        Assert.Equal(Enum.GetValues<SettlementRule>(), rules.Order());
        Assert.Equal(Enum.GetValues<PromiseState>(), promises.Order());
        Assert.Equal(Enum.GetValues<PlanState>(), plans.Order());
        Assert.True(inParts > Cases && pending > Cases / 20);
        Assert.Equal(13, kinds.Count);
        Assert.True(owedCredit > 5 && lapsed > Cases / 10 && disputed > Cases / 20 && sameDay > Cases / 2);
    }

    [Fact]
    public void Every_way_of_leaving_a_fact_out_gives_a_valid_account() =>
        Assert.All(
            Made().Take(100),
            one =>
                Assert.All(
                    AccountShrinker.Shrink(one),
                    smaller =>
                        Assert.True(
                            Size(smaller) < Size(one) || smaller.Orders != one.Orders,
                            "what is shrunk must get smaller"
                        )
                )
        );

    private static IEnumerable<AccountCase> Made() =>
        Enumerable
            .Range(1, Cases)
            .Select(seed => new AccountCase(
                new AccountBuilder(seed, seed % 25).Build(),
                AccountBuilder.Start.PlusDays(AccountBuilder.Days - (seed % 60)),
                DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst)
            ));

    private static int Size(AccountCase one) =>
        one.Account.Receivables.Count + one.Account.Entries.Count + one.Account.Events.Count;
}
