using System.Numerics;
using Cobranza.Aging;
using Cobranza.Portfolios;

namespace Cobranza.Laws;

/// <summary>What looking into a finished report promises: each figure can be explained by the rows that were given.</summary>
public sealed class PortfolioReportLaws
{
    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool The_items_behind_a_cell_sum_to_it_and_are_the_rows_that_were_given(
        BookRows book,
        AgingBuckets buckets,
        LookingDay day,
        byte choice
    )
    {
        var set = book.ToSet();
        var report = set.ByCustomer(buckets, day.Date).Complete(set.Count);
        var bucket = choice % buckets.Count;
        return report.Rows.All(line =>
        {
            var items = set.ItemsIn(buckets, bucket, CustomerId.Of(line.Key), line.Currency, day.Date).ToArray();
            return items.All(item => IsGiven(item, book) && item.Open.Currency == line.Currency)
                && items.Select(item => item.Row).Distinct().Count() == items.Length
                && Sum(items, item => item.Open) == line.Aged[bucket].MinorUnits
                && Sum(items, item => item.Disputed) == line.BucketsOf(AgingStatus.Disputed)[bucket].MinorUnits
                && Sum(items, item => item.InPlan) == line.BucketsOf(AgingStatus.InPlan)[bucket].MinorUnits
                && Sum(items, item => item.Promised) == line.BucketsOf(AgingStatus.Promised)[bucket].MinorUnits;
        });
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    [Trait("Law", "AG-2")]
    public bool Every_row_is_in_exactly_one_bucket_and_in_one_part(
        BookRows book,
        AgingBuckets buckets,
        LookingDay day,
        byte parts
    )
    {
        var set = book.ToSet();
        var all = Enumerable.Range(0, book.Items.Count).ToArray();
        var inBuckets = Enumerable
            .Range(0, buckets.Count)
            .SelectMany(bucket => set.ItemsIn(buckets, bucket, asOf: day.Date));
        var inParts = set.Split(1 + (parts % 9)).SelectMany(part => part.Items()).ToArray();
        return inBuckets.Select(item => item.Row).Order().SequenceEqual(all)
            && set.Items().Select(item => item.Row).Order().SequenceEqual(all)
            && inParts.Select(item => item.Row).Order().SequenceEqual(all)
            && inParts.All(item => IsGiven(item, book));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool The_largest_lines_are_the_first_of_all_lines_sorted(
        BookRows book,
        AgingBuckets buckets,
        byte take,
        byte from,
        byte to
    )
    {
        var set = Rounded(book).ToSet();
        var report = set.ByCustomer(buckets).Complete(set.Count);
        var naive = NaiveAging.ByCustomer(Rounded(book), buckets, book.AsOf);
        var first = from % buckets.Count;
        var last = first + (to % (buckets.Count - first));
        var count = 1 + (take % 10);
        return set.Currencies.All(currency =>
        {
            var expected = book
                .Items.Select(row => row.Customer.Value)
                .Distinct()
                .Select(key => (key, open: naive.Open(key, currency, first, last)))
                .Where(line => line.open > 0)
                .OrderByDescending(line => line.open)
                .ThenBy(line => line.key, StringComparer.Ordinal)
                .Take(count)
                .Select(line => line.key);
            var found = report.Largest(currency, count, first, last);
            return found.Select(line => line.Key).SequenceEqual(expected)
                && found.All(line => line == report.Row(line.Key, currency));
        });
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool Asking_for_a_line_finds_it_exactly_where_the_report_has_it(
        BookRows book,
        AgingBuckets buckets,
        LookingDay day
    )
    {
        var set = book.ToSet();
        var report = set.ByCustomer(buckets, day.Date).Complete(set.Count, DisputedTreatment.Apart);
        var keys = "ABCDEFGHZ".Select(name => $"C-{name}");
        return keys.SelectMany(key => set.Currencies.Append(Currency.Usd).Select(currency => (key, currency)))
            .All(one =>
                report.Row(one.key, one.currency)
                == report.Rows.SingleOrDefault(row => row.Key == one.key && row.Currency == one.currency)
            );
    }

    // To few different amounts, so that there are ties.
    private static BookRows Rounded(BookRows book) =>
        book with
        {
            Items = ValueList.From(
                book.Items.Select(row => new OpenItemRow(
                    row.Customer,
                    row.DueOn,
                    row.Open.Currency.Units(1 + (row.Open.MinorUnits % 2))
                ))
            ),
        };

    private static BigInteger Sum(IEnumerable<OpenItem> items, Func<OpenItem, Money> amount) =>
        items.Aggregate(BigInteger.Zero, (sum, item) => sum + amount(item).MinorUnits);

    private static bool IsGiven(OpenItem item, BookRows book) =>
        book.Items[item.Row]
        == new OpenItemRow(item.Customer, item.DueOn, item.Open, item.Disputed, item.InPlan, item.Promised);
}
