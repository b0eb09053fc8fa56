using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Portfolios;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What aging a whole book at once promises: the figures of the single path, for every question.</summary>
public sealed class PortfolioAgingLaws
{
    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(LedgerArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool The_figures_of_a_book_are_those_of_its_accounts_one_by_one(Book book, AgingPolicy policy)
    {
        var single = AgingReport.Of(book.Facts, policy, asOf: book.AsOf);
        var set = OpenItemSet.Of(book.AsOf, book.Facts, policy);
        var bulk = set.ByCustomer(policy.Buckets).Complete(set.Count, policy.Disputed);
        var totals = set.Totals(policy.Buckets).Complete(set.Count, policy.Disputed);
        return bulk.Rows == single.Rows
            && bulk.Totals == single.Totals
            && totals.Rows == single.Totals
            && totals.Totals == single.Totals;
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(LedgerArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool The_figures_of_a_book_by_a_key_of_the_item_are_those_of_its_accounts_one_by_one(
        Book book,
        AgingPolicy policy
    )
    {
        static string Key(ItemBalance item) => $"K-{item.Item.Id.Value.Length + item.Item.IssuedOn.Month}";

        var single = AgingReport.Of(book.Facts, policy, Key, asOf: book.AsOf);
        var set = OpenItemSet.Of(book.AsOf, book.Facts, policy);
        var items = book
            .Facts.SelectMany(one => AgedAccount.Of(one.Balance, one.Commitments, policy).Parts)
            .Select(part => part.Item)
            .ToArray();
        var keys = ItemKeys.Of(set, row => Key(items[row.Row]));
        var bulk = set.By(keys, policy.Buckets).Complete(set.Count, policy.Disputed);
        return bulk.Rows == single.Rows && bulk.Totals == single.Totals;
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(AgingArbitraries), typeof(LedgerArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool The_figures_of_a_book_by_group_of_customers_are_those_of_its_accounts_one_by_one(
        Book book,
        AgingPolicy policy
    )
    {
        static string Group(string customer) => customer[^1] % 2 == 0 ? "even" : "odd";

        var grouping = AgingGrouping.By(
            "half",
            (customer, _) => Group(customer.Value),
            (customer, _) => Group(customer.Value)
        );
        var single = AgingReport.Of(book.Facts, policy, grouping, book.AsOf);
        var set = OpenItemSet.Of(book.AsOf, book.Facts, policy);
        var bulk = set.ByCustomer(policy.Buckets).GroupedBy(Group).Complete(set.Count, policy.Disputed);
        return bulk.Rows == single.Rows && bulk.Totals == single.Totals;
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-18")]
    public bool The_figures_of_rows_are_those_counted_without_limits_on_any_day(
        BookRows book,
        AgingBuckets buckets,
        LookingDay day
    )
    {
        var set = book.ToSet();
        var byCustomer = set.ByCustomer(buckets, day.Date).Complete(book.Items.Count);
        var totals = set.Totals(buckets, day.Date).Complete(book.Items.Count);
        return byCustomer.AsOf == day.Date
            && NaiveAging.ByCustomer(book, buckets, day.Date).Is(byCustomer.Rows)
            && NaiveAging.Totals(book, buckets, day.Date).Is(byCustomer.Totals)
            && NaiveAging.Totals(book, buckets, day.Date).Is(totals.Rows);
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-18")]
    public bool The_figures_by_a_key_of_the_row_are_those_counted_without_limits(
        BookRows book,
        AgingBuckets buckets,
        LookingDay day
    )
    {
        static string Key(OpenItemRow row) =>
            (row.Open.MinorUnits % 4) switch
            {
                0 => "",
                var key => $"K-{key}",
            };

        var set = book.ToSet();
        var keys = ItemKeys.Of(set, item => Key(book.Items[item.Row]));
        var report = set.By(keys, buckets, day.Date).Complete(book.Items.Count);
        return NaiveAging.Of(book, buckets, day.Date, Key, _ => AgingReport.NoKey).Is(report.Rows)
            && NaiveAging.Totals(book, buckets, day.Date).Is(report.Totals);
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-18")]
    public bool The_figures_of_groups_are_those_of_rows_grouped_one_by_one(BookRows book, AgingBuckets buckets)
    {
        static string Group(string customer) => $"G-{customer[^1] % 3}";

        var report = book.ToSet().ByCustomer(buckets).GroupedBy(Group).Complete(book.Items.Count);
        return NaiveAging
                .Of(book, buckets, book.AsOf, row => Group(row.Customer.Value), credit => Group(credit.Customer.Value))
                .Is(report.Rows) && NaiveAging.Totals(book, buckets, book.AsOf).Is(report.Totals);
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-5")]
    public bool Finer_buckets_sum_to_the_coarser_ones(BookRows book, AgingBuckets fine, byte[] choices, LookingDay day)
    {
        int[] kept =
        [
            .. fine.UpperBounds.Where(
                (_, place) => place == 0 || (choices.Length > 0 && choices[place % choices.Length] % 2 == 0)
            ),
        ];
        var coarse = AgingArbitraries.Like(fine, kept);
        var set = book.ToSet();
        var fineRows = set.ByCustomer(fine, day.Date).Complete(set.Count).Rows;
        var coarseRows = set.ByCustomer(coarse, day.Date).Complete(set.Count).Rows;
        return fineRows.Count == coarseRows.Count
            && fineRows
                .Zip(coarseRows)
                .All(pair =>
                    pair.First.Key == pair.Second.Key
                    && Enum.GetValues<AgingStatus>()
                        .All(status =>
                            SumsTo(pair.First.BucketsOf(status), fine, pair.Second.BucketsOf(status), coarse)
                        )
                );
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-1")]
    [Trait("Law", "AG-12")]
    public bool In_every_grouping_buckets_less_credits_are_what_the_rows_hold_currency_by_currency(
        BookRows book,
        AgingBuckets buckets,
        LookingDay day
    )
    {
        var set = book.ToSet();
        var byCustomer = set.ByCustomer(buckets, day.Date);
        var keys = ItemKeys.Of(set, item => item.DueOn.DayOfWeek.ToString());
        PortfolioAging[] groupings =
        [
            byCustomer,
            set.Totals(buckets, day.Date),
            set.By(keys, buckets, day.Date),
            byCustomer.GroupedBy(customer => customer[..1]),
        ];
        return groupings
            .SelectMany(one => set.Currencies.Select(currency => (one.Complete(set.Count).Rows, currency)))
            .All(one =>
            {
                var rows = one.Rows.Where(row => row.Currency == one.currency).ToArray();
                var owed = book.Items.Where(row => row.Open.Currency == one.currency).Sum(row => row.Open.MinorUnits);
                var credited = book
                    .Credits.Where(credit => credit.Amount.Currency == one.currency)
                    .Sum(credit => credit.Amount.MinorUnits);
                return rows.Sum(row => row.Total.MinorUnits) == owed - credited
                    && rows.Sum(row => Enum.GetValues<AgingStatus>().Sum(status => row.SumOf(status).MinorUnits))
                        == owed;
            });
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-11")]
    public bool Neither_the_order_of_the_rows_nor_preparing_the_set_changes_a_figure(
        BookRows book,
        AgingBuckets buckets,
        LookingDay day
    )
    {
        var set = book.ToSet();
        var aging = set.ByCustomer(buckets, day.Date);
        var reversed = book with
        {
            Items = ValueList.From(book.Items.Reverse()),
            Credits = ValueList.From(book.Credits.Reverse()),
        };
        var other = reversed.ToSet();
        var same = other.ByCustomer(buckets, day.Date).Equals(aging);
        set.PrepareByCustomer();
        other.PrepareByCustomer();
        return same
            && set.ByCustomer(buckets, day.Date).Equals(aging)
            && other.ByCustomer(buckets, day.Date).Equals(aging)
            && NaiveAging
                .ByCustomer(book, buckets, day.Date)
                .Is(set.ByCustomer(buckets, day.Date).Complete(set.Count).Rows);
    }

    [Law(Arbitrary = [typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-6")]
    public bool A_day_on_either_side_of_every_edge_is_in_the_bucket_that_the_buckets_name(
        AgingBuckets buckets,
        LookingDay day
    )
    {
        var asOf = new DateOnly(day.Date.Year, day.Date.Month, day.Date.Day).DayNumber;
        int[] days =
        [
            .. buckets
                .UpperBounds.SelectMany(bound =>
                    buckets.Unit == AgingUnit.Days ? [asOf - bound] : MonthEdges(day.Date, bound)
                )
                .Append(asOf)
                .SelectMany(edge => new[] { edge - 2, edge - 1, edge, edge + 1 })
                .Where(number => number > 0 && number <= DateOnly.MaxValue.DayNumber)
                .Distinct(),
        ];
        LocalDate[] dates = [.. days.Select(number => LocalDate.FromDateOnly(DateOnly.FromDayNumber(number)))];
        var set = OpenItemSet.From(day.Date, dates, _ => "C-1", date => date, _ => Currency.Mxn.Units(1));
        var counts = dates
            .GroupBy(date => buckets.IndexOf(date, day.Date))
            .ToDictionary(group => group.Key, group => group.Count());
        set.PrepareByCustomer();
        return new[] { set.Totals(buckets), set.ByCustomer(buckets) }.All(aging =>
            aging
                .Complete(set.Count)
                .Totals.Single()
                .Aged.Select((amount, bucket) => amount.MinorUnits == counts.GetValueOrDefault(bucket))
                .All(equal => equal)
        );
    }

    private static IEnumerable<int> MonthEdges(LocalDate asOf, int back)
    {
        var months = (12 * asOf.Year) + asOf.Month - 1 - back;
        return months < 12 ? [] : [new DateOnly(months / 12, 1 + (months % 12), 1).DayNumber];
    }

    private static bool SumsTo(
        ValueList<Money> fine,
        AgingBuckets fineBuckets,
        ValueList<Money> coarse,
        AgingBuckets coarseBuckets
    )
    {
        var sums = new long[coarse.Count];
        for (var bucket = 0; bucket < fine.Count; bucket++)
        {
            // A fine bucket lies in the first coarse one whose bound is not below its own; the last has no bound.
            var at =
                bucket == 0 ? 0
                : bucket == fine.Count - 1 ? coarse.Count - 1
                : 1 + coarseBuckets.UpperBounds.Count(bound => bound < fineBuckets.UpperBounds[bucket - 1]);
            sums[at] += fine[bucket].MinorUnits;
        }

        return sums.SequenceEqual(coarse.Select(amount => amount.MinorUnits));
    }
}
