using Cobranza.Aging;
using Cobranza.Receivables;

namespace Cobranza.Laws;

/// <summary>What grouping the lines of an aging promises.</summary>
public sealed class AgingGroupingLaws
{
    private static readonly string[] Pieces = [" / ", "/", "a", " "];

    private static AgingGrouping[] Plain =>
        [AgingGrouping.ByCustomer, AgingGrouping.ByCurrency, AgingGrouping.BySegment, AgingGrouping.ByKind];

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-1, AG-13")]
    public bool However_the_lines_are_grouped_they_sum_to_the_same_totals(
        AccountCase a,
        AccountCase b,
        AgingPolicy policy,
        byte first,
        byte second
    )
    {
        var facts = new[] { a.Facts(), (b with { AsOf = a.AsOf }).Facts() };
        var totals = AgingReport.Of(facts, policy).Totals;
        var one = Plain[first % Plain.Length];
        var family = new AccountFamily([]);
        AgingGrouping[] groupings =
        [
            one,
            one.Then(Plain[second % Plain.Length]),
            AgingGrouping.ByParent(family),
            AgingGrouping.ByPayer(family),
        ];
        return groupings.All(grouping => AgingReport.Of(facts, policy, grouping).Totals == totals);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool Grouping_by_customer_is_what_is_done_without_a_grouping(AccountCase one, AgingPolicy policy) =>
        AgingReport.Of([one.Facts()], policy, AgingGrouping.ByCustomer) == policy.Age(one)
        && AgingReport.Of([one.Facts()], policy, AgingGrouping.ByParent(new([]))) == policy.Age(one);

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool A_second_key_splits_lines_and_never_joins_them(AccountCase one, AgingPolicy policy)
    {
        var fine = AgingReport.Of([one.Facts()], policy, AgingGrouping.ByCustomer.Then(AgingGrouping.ByKind));
        return policy
            .Age(one)
            .Rows.All(row =>
                fine.Rows.Where(part => part.Currency == row.Currency).Select(part => part.Total).Sum(row.Currency)
                == row.Total
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Two_pairs_of_keys_share_a_line_only_if_both_are_equal(AccountCase one, byte[] seeds)
    {
        if (one.Balance.Items.IsEmpty)
        {
            return true;
        }

        var (customer, item) = (one.Account.Customer, one.Balance.Items[0]);
        var texts = seeds.Append<byte>(7).Select(Text).ToArray();
        var pairs = texts.SelectMany(left => texts.Select(right => (left, right))).Distinct().ToArray();
        return pairs.Select(pair => By(pair.left).Then(By(pair.right)).KeyOf(customer, item)).Distinct().Count()
            == pairs.Length;

        static AgingGrouping By(string key) => AgingGrouping.By("key", (_, _) => key);

        // Few pieces, of which most are or look like the separator; none to three of them.
        static string Text(byte seed) =>
            string.Concat(Enumerable.Range(0, seed & 3).Select(i => Pieces[(seed >> (2 + (2 * i))) & 3]));
    }
}
