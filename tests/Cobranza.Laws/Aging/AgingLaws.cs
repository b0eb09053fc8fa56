using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What sorting balances by age promises, for any history and every policy.</summary>
public sealed class AgingLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-1")]
    public bool Buckets_less_credits_are_the_net_balance_in_every_currency(AccountCase one, AgingPolicy policy)
    {
        var (balance, report) = (one.Balance, Age(policy, one));
        return balance.Currencies.All(currency => report.TotalIn(currency).Total == balance.Net(currency))
            && report.Totals.All(total => balance.Currencies.Contains(total.Currency));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-1")]
    public bool In_every_grouping_the_lines_sum_to_the_same_totals(AccountCase one, AgingPolicy policy)
    {
        var byKind = AgingReport.Of([Facts(one)], policy, item => item.Item.Kind.ToString());
        return byKind.Totals == Age(policy, one).Totals && TotalsTie(byKind);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-2")]
    public bool Every_item_aged_as_a_whole_is_in_exactly_one_bucket(AccountCase one, AgingPolicy policy)
    {
        // Each item as a line of its own.
        var plain = policy.With(
            credits: CreditTreatment.Apart,
            scope: AgingScope.Item,
            disputed: DisputedTreatment.InBuckets
        );
        var report = AgingReport.Of([Facts(one)], plain, item => item.Item.Id.Value);
        return one
            .Balance.Items.Where(item => item.Open.IsPositive)
            .All(item =>
                report.Rows.Single(row => row.Key == item.Item.Id.Value).Buckets.Single(bucket => !bucket.IsZero)
                == item.Open
            );
    }

    [Law(Arbitrary = [typeof(AgingArbitraries)])]
    [Trait("Law", "AG-2")]
    public bool Buckets_cover_every_number_of_days_once(DayBuckets some, int days)
    {
        var buckets = some.Buckets;
        var index = buckets.IndexOf(days);
        var above =
            index == 0 ? int.MinValue
            : index == 1 ? 0
            : buckets.UpperBounds[index - 2];
        var upTo =
            index == 0 ? 0
            : index == buckets.Count - 1 ? int.MaxValue
            : buckets.UpperBounds[index - 1];
        return index >= 0 && index < buckets.Count && (days > above || index == 0) && days <= upTo;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-3")]
    public bool Moving_every_date_by_as_many_days_changes_nothing(
        AccountCase one,
        AgingPolicy any,
        DayBuckets some,
        short days
    )
    {
        // Plans and buckets of months are left out: months differ.
        var policy = any.With(some.Buckets);
        var plain = new AccountCase(
            new(one.Account.Customer, one.Account.Receivables, one.Account.Entries),
            one.AsOf,
            one.Orders
        );
        var moved = new AccountCase(
            new(
                one.Account.Customer,
                [.. one.Account.Receivables.Select(item => LedgerChanges.Moved(item, days))],
                [.. one.Account.Entries.OfType<Payment>().Select(payment => LedgerChanges.Moved(payment, days))]
            ),
            one.AsOf.PlusDays(days),
            DatedAllocationOrders.Always(one.Orders.Initial)
        );
        var still = new AccountCase(
            new(plain.Account.Customer, plain.Account.Receivables, [.. plain.Account.Entries.OfType<Payment>()]),
            one.AsOf,
            DatedAllocationOrders.Always(one.Orders.Initial)
        );
        return Age(policy, moved).Rows == Age(policy, still).Rows;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-4")]
    public bool Merging_two_portfolios_is_aging_them_together(
        AccountCase a,
        AccountCase b,
        AccountCase c,
        AgingPolicy policy
    )
    {
        var (first, second, third) = (a, b with { AsOf = a.AsOf }, c with { AsOf = a.AsOf });
        var (x, y, z) = (Age(policy, first), Age(policy, second), Age(policy, third));
        return x.Merge(y) == Age(policy, first, second)
            && x.Merge(y) == y.Merge(x)
            && x.Merge(y).Merge(z) == x.Merge(y.Merge(z))
            && x.Merge(AgingReport.Of([], policy, asOf: a.AsOf)) == x;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-5")]
    public bool Finer_buckets_sum_to_the_coarser_ones(AccountCase one, AgingPolicy policy, byte extra)
    {
        var finer = policy.Buckets.UpperBounds.Append(1 + extra).Distinct().Order().ToArray();
        var fine = Age(policy.With(AgingArbitraries.Like(policy.Buckets, finer)), one);
        return Age(policy, one)
            .Totals.All(coarse =>
            {
                var row = fine.TotalIn(coarse.Currency);
                return coarse
                    .Buckets.Select((sum, index) => (sum, index))
                    .All(bucket =>
                        bucket.sum
                        == Money.Sum(
                            row.Buckets.Where((_, index) => Coarse(policy.Buckets, finer, index) == bucket.index),
                            coarse.Currency
                        )
                    );
            });
    }

    [Law(Arbitrary = [typeof(AgingArbitraries)])]
    [Trait("Law", "AG-6")]
    public bool Due_today_is_not_due_and_a_bound_belongs_to_the_younger_bucket(DayBuckets some)
    {
        var (buckets, bounds) = (some.Buckets, some.Buckets.UpperBounds);
        return buckets.IndexOf(0) == 0
            && buckets.IndexOf(1) == 1
            && Enumerable
                .Range(0, bounds.Count)
                .All(i => buckets.IndexOf(bounds[i]) == i + 1 && buckets.IndexOf(bounds[i] + 1) == i + 2);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-8")]
    public bool A_payment_lowers_the_total_by_exactly_its_amount(
        AccountCase one,
        AgingPolicy policy,
        ushort units,
        Currency currency
    )
    {
        var payment = new Payment(EntryId.Of("one more"), Money.OfMinor(1L + units, currency), one.AsOf);
        var paid = one with
        {
            Account = new(
                one.Account.Customer,
                one.Account.Receivables,
                [.. one.Account.Entries.Where(IsPlain), payment]
            ),
        };
        var before = one with
        {
            Account = new(one.Account.Customer, one.Account.Receivables, [.. one.Account.Entries.Where(IsPlain)]),
        };
        return Age(policy, paid).TotalIn(currency).Total
            == Age(policy, before).TotalIn(currency).Total - payment.Amount;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-9")]
    public bool With_time_alone_no_item_gets_younger(AccountCase one, AgingPolicy policy, ushort days)
    {
        // The same facts and a later day: without payments due in between, only age moves.
        var account = new Account(one.Account.Customer, one.Account.Receivables);
        var (today, later) = (
            new AccountCase(account, one.AsOf, one.Orders),
            new AccountCase(account, one.AsOf.PlusDays(days), one.Orders)
        );
        var then = later.Balance.Items.ToDictionary(item => item.Item.Id);
        return today.Balance.Items.All(item =>
            policy.BucketOf(item, today.Commitments, today.AsOf)
            <= policy.BucketOf(then[item.Item.Id], later.Commitments, later.AsOf)
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-10")]
    public bool However_credits_are_shown_the_total_is_the_same(AccountCase one, AgingPolicy policy)
    {
        var apart = Age(policy.With(credits: CreditTreatment.Apart), one);
        var netted = Age(policy.With(credits: CreditTreatment.NettedOldestFirst), one);
        return apart.Totals.All(total => netted.TotalIn(total.Currency).Total == total.Total)
            && netted.Totals.All(total => apart.TotalIn(total.Currency).Total == total.Total);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-10")]
    public bool Netted_credit_leaves_no_item_open_that_is_older_than_what_it_paid(AccountCase one, AgingPolicy policy)
    {
        var apart = Age(policy.With(credits: CreditTreatment.Apart, disputed: DisputedTreatment.InBuckets), one);
        var netted = Age(
            policy.With(credits: CreditTreatment.NettedOldestFirst, disputed: DisputedTreatment.InBuckets),
            one
        );
        return apart.Totals.All(total =>
        {
            var row = netted.TotalIn(total.Currency);
            var touched = Enumerable
                .Range(0, total.Buckets.Count)
                .FirstOrDefault(i => row.Buckets[i] != total.Buckets[i], total.Buckets.Count);
            return row.Buckets.Skip(touched + 1).All(bucket => bucket.IsZero)
                && (row.Open.IsZero || !row.Credits.IsPositive);
        });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-11")]
    public bool The_order_of_accounts_is_irrelevant(AccountCase a, AccountCase b, AgingPolicy policy) =>
        Age(policy, a, b with { AsOf = a.AsOf }) == Age(policy, b with { AsOf = a.AsOf }, a);

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-12")]
    public bool Each_line_holds_one_currency(AccountCase one, AgingPolicy policy) =>
        Age(policy, one)
            .Rows.All(row =>
                row.Buckets.Concat(row.Aged)
                    .Concat(Enum.GetValues<AgingStatus>().SelectMany(row.BucketsOf))
                    .Append(row.Credits)
                    .All(amount => amount.Currency == row.Currency)
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-13")]
    public bool Customers_sum_to_the_portfolio(AccountCase a, AccountCase b, AgingPolicy policy) =>
        TotalsTie(Age(policy, a, b with { AsOf = a.AsOf }));

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-14")]
    public bool Nothing_open_and_no_credit_is_no_line(AccountCase one, AgingPolicy policy) =>
        Age(policy, one).Rows.All(row => row.Open.IsPositive || !row.Credits.IsZero);

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool What_is_disputed_is_a_part_of_what_is_open(AccountCase one, AgingPolicy policy) =>
        Age(policy, one).Rows.All(row => !row.Disputed.IsNegative && row.Disputed <= row.Open);

    [Law(Arbitrary = [typeof(AgingArbitraries)])]
    [Trait("Law", "AG-15")]
    public bool Bounds_that_do_not_rise_are_refused(AgingBuckets buckets, byte place)
    {
        var bounds = buckets.UpperBounds.ToArray();
        var repeated = bounds[place % bounds.Length];
        return Refused(buckets, [.. bounds, repeated])
            && Refused(buckets, [.. bounds, 0])
            && Refused(buckets, [-1, .. bounds])
            && Refused(buckets, []);
    }

    [Fact]
    public void The_law_of_totals_catches_a_line_that_is_missing()
    {
        var customer = CustomerId.Of("C");
        var item = new Receivable(
            ReceivableId.Of("I"),
            customer,
            ReceivableKind.Invoice,
            Money.Of(9, Currency.Mxn),
            new(2024, 1, 1)
        );
        var one = new AccountCase(
            new(customer, [item]),
            new(2024, 3, 1),
            DatedAllocationOrders.Always(AllocationOrder.ProRata)
        );
        var report = Age(AgingPolicy.Standard, one);
        Assert.True(TotalsTie(report));
        Assert.False(Ties([], report.Totals));
    }

    [Fact]
    public void The_law_of_bounds_catches_a_bound_in_the_older_bucket()
    {
        // "Under 30" instead of "up to 30": what day 30 would be.
        var buckets = AgingBuckets.Of(29);
        Assert.NotEqual(buckets.IndexOf(30), AgingBuckets.Of(30).IndexOf(30));
    }

    private static (AccountBalance, CommitmentStatus) Facts(AccountCase one) => (one.Balance, one.Commitments);

    private static AgingReport Age(AgingPolicy policy, params AccountCase[] cases) =>
        AgingReport.Of(cases.Select(Facts), policy);

    private static bool TotalsTie(AgingReport report) => Ties(report.Rows, report.Totals);

    private static bool Ties(ValueList<AgingRow> rows, ValueList<AgingRow> totals) =>
        totals.All(total =>
        {
            var lines = rows.Where(row => row.Currency == total.Currency).ToList();
            return Enumerable
                    .Range(0, total.Buckets.Count)
                    .All(i =>
                        Money.Sum(lines.Select(row => row.Buckets[i]), total.Currency) == total.Buckets[i]
                        && Enum.GetValues<AgingStatus>()
                            .All(status =>
                                Money.Sum(lines.Select(row => row.BucketsOf(status)[i]), total.Currency)
                                == total.BucketsOf(status)[i]
                            )
                    )
                && Money.Sum(lines.Select(row => row.Credits), total.Currency) == total.Credits
                && Money.Sum(lines.Select(row => row.Disputed), total.Currency) == total.Disputed;
        });

    private static int Coarse(AgingBuckets coarse, int[] finer, int index) =>
        index == 0 ? 0
        : index <= finer.Length ? 1 + coarse.UpperBounds.Count(bound => bound < finer[index - 1])
        : coarse.Count - 1;

    private static bool IsPlain(Entry entry) => entry is Payment or CreditNote;

    private static bool Refused(AgingBuckets like, int[] bounds) =>
        Record.Exception(() => AgingArbitraries.Like(like, bounds)) is ArgumentException;
}
