using BenchmarkDotNet.Attributes;
using Cobranza.Aging;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Benchmarks;

/// <summary>The declared hot path: a whole book by customer and age, against two ways to write it by hand.</summary>
/// <remarks>Twenty items a customer, one currency, the standard six buckets. All ways must agree before anything is timed.</remarks>
[MemoryDiagnoser]
public class PortfolioAgingBenchmarks
{
    private const int ItemsPerCustomer = 20;

    private static readonly LocalDate AsOf = new(2026, 1, 31);

    private InvoiceRow[] _invoices = [];
    private OpenItemRow[] _rows = [];
    private OpenItemSet _set = OpenItemSet.From(AsOf, []);

    [Params(100_000, 1_000_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20_240_229);
        _invoices = new InvoiceRow[Items];
        for (var i = 0; i < Items; i++)
        {
            var customer = $"C-{random.Next(Items / ItemsPerCustomer):D6}";
            _invoices[i] = new(customer, AsOf.PlusDays(-random.Next(-60, 240)), random.Next(1, 100_000_000) / 100m);
        }

        _rows =
        [
            .. _invoices.Select(invoice => new OpenItemRow(
                CustomerId.Of(invoice.Customer),
                invoice.DueOn,
                Money.Of(invoice.Open, Currency.Mxn)
            )),
        ];
        _set = OpenItemSet.From(AsOf, _rows);
        var expected = Flatten(Group_records_with_linq());
        Same(expected, Flatten(Loop_over_decimals()));
        Same(expected, Flatten(Columnar_engine()));
        Same(expected, Flatten(Columnar_engine_in_four_parts()));
        Same(expected, Flatten(Columnar_engine_from_rows()));
    }

    /// <summary>What most people write first: group by customer and bucket, then sum.</summary>
    [Benchmark(Baseline = true)]
    public Dictionary<(string Customer, int Bucket), decimal> Group_records_with_linq() =>
        _invoices
            .GroupBy(invoice => (invoice.Customer, Bucket: BucketOf(invoice.DueOn)))
            .ToDictionary(group => group.Key, group => group.Sum(invoice => invoice.Open));

    /// <summary>What a careful person writes: one pass, one array of sums for each customer.</summary>
    [Benchmark]
    public Dictionary<string, decimal[]> Loop_over_decimals()
    {
        var sums = new Dictionary<string, decimal[]>();
        foreach (var invoice in _invoices)
        {
            if (!sums.TryGetValue(invoice.Customer, out var buckets))
            {
                sums.Add(invoice.Customer, buckets = new decimal[AgingBuckets.Standard.Count]);
            }

            buckets[BucketOf(invoice.DueOn)] += invoice.Open;
        }

        return sums;
    }

    /// <summary>From columns to the finished report with its lines and totals.</summary>
    [Benchmark]
    public PortfolioAgingReport Columnar_engine() => PortfolioAging.Of(_set, AgingBuckets.Standard).Complete(Items);

    /// <summary>The same in four parts, counted on the threads there are and merged.</summary>
    [Benchmark]
    public PortfolioAgingReport Columnar_engine_in_four_parts() =>
        Enumerable
            .Range(0, 4)
            .AsParallel()
            .Select(part => PortfolioAging.OfRows(_set, AgingBuckets.Standard, Items / 4 * part, Items / 4))
            .Aggregate(PortfolioAging.OfCredits(_set, AgingBuckets.Standard), (sum, part) => sum.Merge(part))
            .Complete(Items);

    /// <summary>From rows: building the columns is part of the time.</summary>
    [Benchmark]
    public PortfolioAgingReport Columnar_engine_from_rows() =>
        PortfolioAging.Of(OpenItemSet.From(AsOf, _rows), AgingBuckets.Standard).Complete(Items);

    private static int BucketOf(LocalDate dueOn) =>
        Period.DaysBetween(dueOn, AsOf) switch
        {
            <= 0 => 0,
            <= 30 => 1,
            <= 60 => 2,
            <= 90 => 3,
            <= 120 => 4,
            _ => 5,
        };

    private static SortedDictionary<(string, int), decimal> Flatten(
        Dictionary<(string Customer, int Bucket), decimal> sums
    ) => new(sums);

    private static SortedDictionary<(string, int), decimal> Flatten(Dictionary<string, decimal[]> sums) =>
        Flatten(sums.SelectMany(customer => customer.Value.Select((sum, bucket) => (customer.Key, bucket, sum))));

    private static SortedDictionary<(string, int), decimal> Flatten(PortfolioAgingReport report) =>
        Flatten(report.Rows.SelectMany(row => row.Buckets.Select((sum, bucket) => (row.Key, bucket, sum.Amount))));

    private static SortedDictionary<(string, int), decimal> Flatten(
        IEnumerable<(string Customer, int Bucket, decimal Sum)> sums
    ) => new(sums.Where(sum => sum.Sum != 0).ToDictionary(sum => (sum.Customer, sum.Bucket), sum => sum.Sum));

    private static void Same(
        SortedDictionary<(string, int), decimal> expected,
        SortedDictionary<(string, int), decimal> actual
    )
    {
        if (!expected.SequenceEqual(actual))
        {
            throw new InvalidOperationException("The ways to age the book give different figures.");
        }
    }
}
