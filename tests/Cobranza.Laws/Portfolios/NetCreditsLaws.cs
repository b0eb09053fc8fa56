using System.Numerics;
using Cobranza.Aging;
using Cobranza.Portfolios;

namespace Cobranza.Laws;

/// <summary>What deducting the credits of a set promises: that of an account, for a whole book.</summary>
public sealed class NetCreditsLaws
{
    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(LedgerArbitraries)])]
    public bool Netting_a_whole_book_leaves_what_netting_its_accounts_one_by_one_leaves(Book book, AgingPolicy policy)
    {
        // One account a customer, because a set nets by customer; and only ages, because what is promised and disputed goes to other parts
        // once some are netted.
        var facts = book.Facts.DistinctBy(one => one.Balance.Customer).ToArray();
        var apart = OpenItemSet.Of(book.AsOf, facts, With(policy, CreditTreatment.Apart)).NetCredits();
        var netted = OpenItemSet.Of(book.AsOf, facts, With(policy, CreditTreatment.NettedOldestFirst));
        return Figures(apart, policy.Buckets).SequenceEqual(Figures(netted, policy.Buckets));
    }

    [Law(Arbitrary = [typeof(BookArbitraries)])]
    public bool Netting_leaves_everybody_with_the_same_balance_and_nobody_with_both_items_and_credit(
        BookRows book,
        byte parts
    )
    {
        return IsSo(book.ToSet()) && book.ToSet().Split(1 + (parts % 3)).All(IsSo);

        static bool IsSo(OpenItemSet set)
        {
            var (before, after) = (Balances(set), Balances(set.NetCredits()));
            return before.All(one =>
                    after.GetValueOrDefault(one.Key) is var (open, credit)
                    && open - credit == one.Value.Open - one.Value.Credit
                    && (open == 0 || credit <= 0)
                    && open <= one.Value.Open
                ) && after.Keys.All(before.ContainsKey);
        }
    }

    [Law(Arbitrary = [typeof(BookArbitraries)])]
    public bool Of_each_customer_the_oldest_rows_are_netted_first_and_no_younger_one_before_they_are_gone(BookRows book)
    {
        var left = book.ToSet().NetCredits().Items().ToDictionary(item => item.Row, item => item.Open.MinorUnits);
        return book
            .Items.Select((row, place) => (Row: row, Left: left.GetValueOrDefault(place)))
            .GroupBy(one => (one.Row.Customer, one.Row.Open.Currency))
            .All(rows =>
            {
                var touched = rows.OrderBy(one => one.Row.DueOn).SkipWhile(one => one.Left == 0).Skip(1).ToArray();
                return touched.All(one => one.Left == one.Row.Open.MinorUnits);
            });
    }

    [Law(Arbitrary = [typeof(BookArbitraries)])]
    public bool A_row_that_is_netted_in_part_keeps_its_statuses_as_far_as_there_is_as_much_left(
        BookRows book,
        byte parts
    ) =>
        book.ToSet()
            .Split(1 + (parts % 3))
            .SelectMany(part => part.NetCredits().Items())
            .All(item =>
            {
                var before = book.Items[item.Row];
                var disputed = Money.Min(before.Disputed, item.Open);
                var inPlan = Money.Min(before.InPlan, item.Open - disputed);
                return item.Customer == before.Customer
                    && item.DueOn == before.DueOn
                    && item.Disputed == disputed
                    && item.InPlan == inPlan
                    && item.Promised == Money.Min(before.Promised, item.Open - disputed - inPlan);
            });

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries)])]
    public bool Netting_twice_is_netting_once_and_does_not_merge_with_what_was_not_netted(
        BookRows book,
        AgingBuckets buckets
    )
    {
        var (set, netted) = (book.ToSet(), book.ToSet().NetCredits());
        return netted.NetCredits().ByCustomer(buckets).Equals(netted.ByCustomer(buckets))
            && Outcome.Throws<ArgumentException>(() => set.Totals(buckets).Merge(netted.Totals(buckets)));
    }

    private static AgingPolicy With(AgingPolicy policy, CreditTreatment credits) =>
        new(policy.Buckets, policy.Basis, credits, policy.Scope, policy.Disputed);

    private static IEnumerable<(string, Currency, ValueList<Money>, Money)> Figures(
        OpenItemSet set,
        AgingBuckets buckets
    ) => set.ByCustomer(buckets).Complete(set.Count).Rows.Select(row => (row.Key, row.Currency, row.Aged, row.Credits));

    private static Dictionary<(string, Currency), (BigInteger Open, BigInteger Credit)> Balances(OpenItemSet set) =>
        set.ByCustomer(AgingBuckets.Standard)
            .Complete(set.Count)
            .Rows.ToDictionary(
                row => (row.Key, row.Currency),
                row =>
                    (
                        row.Aged.Aggregate(BigInteger.Zero, (sum, bucket) => sum + bucket.MinorUnits),
                        (BigInteger)row.Credits.MinorUnits
                    )
            );
}
