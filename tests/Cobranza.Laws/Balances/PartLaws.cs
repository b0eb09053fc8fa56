using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the parts of an item promise: portions and components with balances of their own.</summary>
public sealed class PartLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-1")]
    public bool The_parts_of_an_item_sum_to_the_item_at_the_end_of_every_day(AccountCase one) =>
        one.Balance.Items.All(item =>
            Sum(item, part => part.Open) == item.Open
            && Sum(item, part => part.Settled) == item.Settled
            && Sum(item, part => part.WrittenOff) == item.WrittenOff
            && Sum(item, part => part.Adjusted) == item.Adjusted
            && DaysOfChange(item).All(day => Sum(item, part => At(part.Steps, day)) == At(item.Steps, day))
        );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-1")]
    public bool What_a_part_has_settled_is_the_sum_of_its_settlements(AccountCase one)
    {
        var balance = one.Balance;
        var settled = balance.Settlements.ToLookup(s => (s.Item, s.Part), s => s.Amount);
        return balance.Items.All(item =>
            item.Parts.All(part =>
                part.Settled == Money.Sum(settled[(item.Item.Id, part.Part.Key)], part.Open.Currency)
            )
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-3")]
    public bool Nothing_on_a_part_is_negative_and_together_it_is_what_was_charged_with_it(AccountCase one) =>
        one
            .Balance.Items.SelectMany(item => item.Parts)
            .All(part =>
                !part.Open.IsNegative
                && !part.Settled.IsNegative
                && !part.WrittenOff.IsNegative
                && part.Open + part.Settled + part.WrittenOff == part.Part.Amount + part.Adjusted
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-10")]
    public bool An_item_is_settled_where_every_part_of_it_is_and_nowhere_else(AccountCase one) =>
        one.Balance.Items.All(item => item.Open.IsZero == item.Parts.All(part => part.Open.IsZero));

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool What_names_a_part_settles_no_other(AccountCase one)
    {
        var named = one.Account.Entries.ToDictionary(entry => entry.Id, PartOf);
        return one
            .Balance.Settlements.Where(s =>
                s.Rule is SettlementRule.Named or SettlementRule.Applied or SettlementRule.Unapplied
            )
            .All(s => named[s.By]?.Takes(s.Part) != false);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Components_that_fall_due_together_change_no_figure_of_the_item(AccountCase one)
    {
        // The orders that look at the item first; a component key across items is there to change something.
        AllocationOrder[] orders =
        [
            AllocationOrder.OldestDueFirst,
            AllocationOrder.OldestIssuedFirst,
            AllocationOrder.SmallestFirst,
            AllocationOrder.LargestFirst,
            AllocationOrder.ProRata,
        ];
        // A charge taken back is taken from its own component first, paid or not, and a recovery goes to its own write-off;
        // so such histories are left out.
        var whole = LedgerChanges.InOnePart(one.Account);
        foreach (var recovery in one.Account.Entries.OfType<Recovery>())
        {
            whole = AccountShrinker.WithoutEntry(whole, recovery.Id);
        }

        var adjusted = whole.Entries.OfType<Adjustment>().Select(entry => entry.Id).ToHashSet();
        foreach (var undone in one.Account.Entries.OfType<Reversal>().Where(entry => adjusted.Contains(entry.Of)))
        {
            whole = AccountShrinker.WithoutEntry(whole, undone.Id);
        }

        var split = new Account(whole.Customer, [.. whole.Receivables.Select(InTwoComponents)], whole.Entries);
        return orders.All(order =>
        {
            var dated = DatedAllocationOrders.Always(order).CountingPaymentsFrom(one.Orders.PaymentDate);
            var (left, right) = (AccountBalance.Of(whole, one.AsOf, dated), AccountBalance.Of(split, one.AsOf, dated));
            return left.Unapplied == right.Unapplied
                && left.Items.Select(item => (item.Item.Id, item.Open, item.Settled, item.Steps))
                    .SequenceEqual(right.Items.Select(item => (item.Item.Id, item.Open, item.Settled, item.Steps)));
        });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Every_settlement_says_in_both_languages_what_settled_what_and_why(AccountCase one) =>
        one.Balance.Settlements.All(settlement =>
        {
            var explanation = settlement.Explain();
            return new[] { Language.English, Language.Spanish }.All(language =>
                explanation.ToText(language) is var text
                && text.Contains(settlement.Item.Value, StringComparison.Ordinal)
                && text.Contains(settlement.Source.Value, StringComparison.Ordinal)
                && text.Contains(settlement.Part.ToString(), StringComparison.Ordinal)
                && !text.Contains('{', StringComparison.Ordinal)
            );
        });

    [Fact]
    public void The_law_of_sums_catches_a_part_that_is_left_out()
    {
        var made = Enumerable.Range(1, 50).Select(seed => new AccountBuilder(seed, 12).Build());
        var items = made.SelectMany(account =>
            AccountBalance
                .Of(account, AccountBuilder.Start.PlusDays(400), DatedAllocationOrders.Always(AllocationOrder.ProRata))
                .Items
        );
        var broken = items.First(item => item.Parts.Count > 1 && item.Parts[0].Settled.IsPositive);
        Assert.NotEqual(broken.Settled, Sum(broken with { Parts = [.. broken.Parts.Skip(1)] }, part => part.Settled));
    }

    private static Money Sum(ItemBalance item, Func<PartBalance, Money> of) =>
        Money.Sum(item.Parts.Select(of), item.Open.Currency);

    private static IEnumerable<LocalDate> DaysOfChange(ItemBalance item) =>
        item.Parts.SelectMany(part => part.Steps).Concat(item.Steps).Select(step => step.From).Distinct();

    private static Money At(ValueList<BalanceStep> steps, LocalDate day) =>
        steps.Last(step => step.From <= day).Balance;

    private static PartFilter? PartOf(Entry entry) =>
        entry switch
        {
            CreditNote note => note.Part,
            Allowance allowance => allowance.Part,
            Withholding withholding => withholding.Part,
            Application application => application.Part,
            Unapplication unapplication => unapplication.Part,
            _ => null,
        };

    private static Receivable InTwoComponents(Receivable item)
    {
        if (item.Amount.MinorUnits < 2)
        {
            return item;
        }

        var halves = item.Amount.Split(2);
        return LedgerChanges.Like(
            item,
            [new(1, Component.Principal, halves[0], item.Due), new(1, Component.Interest, halves[1], item.Due)]
        );
    }
}
