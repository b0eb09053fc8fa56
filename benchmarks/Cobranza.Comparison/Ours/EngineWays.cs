using Cobranza.Aging;
using Cobranza.Portfolios;

namespace Cobranza.Comparison;

/// <summary>This library's ways to answer.</summary>
internal sealed class EngineWays(Engine engine)
{
    public const string Plain = "Cobranza";
    public const string Wrapped = "Cobranza, wrapped columns";
    public const string Unprepared = "Cobranza, as it comes";
    public const string Prepared = "Cobranza, prepared";
    public const string InNewMemory = "Cobranza, prepared, in new memory";
    public const string FromTerms = "Cobranza, from the terms";
    public const string Standing = "Cobranza, index standing";
    public const string Built = "Cobranza, index built first";
    public const string ByDay = "Cobranza, set to sums by day";
    public const string Rows = "Cobranza, rows to set";

    // A day's figures take nanoseconds; so many runs are timed together.
    private const int StandingRuns = 256;

    // As many as one measurement can take: warming, trying and measuring.
    private const int UntouchedSets = 200;

    /// <summary>The way of ours that another is held against; nothing for ours.</summary>
    public static string? RivalOf(Way way) =>
        way.Name.StartsWith(Plain, StringComparison.Ordinal) || way.Question == Question.Memory
            ? null
            : way.Question switch
            {
                Question.Customers when way.Name.Contains(", sorted", StringComparison.Ordinal) => Prepared,
                Question.Customers => Unprepared,
                Question.Snapshots => Built,
                Question.Loading => Rows,
                _ => Plain,
            };

    public IEnumerable<Way> Ways() => [.. OnThreads(1), .. OnThreads(2), .. Loading()];

    private IEnumerable<Way> OnThreads(int threads) =>
        [
            Query(Question.Totals, Plain, threads, () => engine.Totals(threads), Read),
            Query(Question.Totals, Wrapped, threads, () => engine.TotalsOfWrapped(threads), Read),
            Query(Question.Customers, Unprepared, threads, () => engine.ByCustomer(threads), Read),
            Query(Question.Customers, Prepared, threads, () => engine.ByCustomerPrepared(threads), Read),
            Query(Question.Customers, InNewMemory, threads, () => engine.ByCustomerInNewMemory(threads), Read) with
            {
                IsQuery = false,
            },
            Query(Question.Charges, Plain, threads, () => engine.Charges(threads), engine.InOrder),
            Query(Question.Charges, FromTerms, threads, () => engine.ChargesFromTerms(threads), engine.InOrder) with
            {
                IsQuery = false,
            },
            Query(Question.ChargeSums, Plain, threads, () => engine.ChargeSums(threads), sums => sums),
            Query(Question.Snapshots, Standing, threads, () => Standings(threads), Read) with
            {
                Repeats = StandingRuns,
            },
            FromUntouched(Question.Snapshots, Built, threads, () => engine.DailyBuilt(threads), Read),
            Query(Question.History, Plain, threads, () => engine.History(threads), Read),
            FromUntouched(Question.Loading, ByDay, threads, () => engine.PreparedByDay(threads), Read),
        ];

    private static Way Query<T>(Question question, string name, int threads, Func<T> run, Func<T, long[]> read)
        where T : class => Way.Of(question, name, threads, Effort.Light, run, read) with { IsQuery = threads == 1 };

    private Way FromUntouched<T>(Question question, string name, int threads, Func<T> run, Func<T, long[]> read)
        where T : class =>
        Way.Of(question, name, threads, Effort.Light, run, read) with
        {
            Prepare = () => engine.LayOutUntouched(UntouchedSets),
        };

    private IEnumerable<Way> Loading() =>
        [
            Way.Of(Question.Loading, Rows, 1, Effort.Heavy, engine.Loaded, Read),
            Way.Of(Question.Loading, "Cobranza, columns to set", 1, Effort.Middling, engine.Wrapped, Read),
            Way.Of(Question.Loading, "Cobranza, set to set by customer", 1, Effort.Middling, engine.Prepared, Read),
        ];

    private DailyAgingReport Standings(int threads)
    {
        for (var run = 1; run < StandingRuns; run++)
        {
            engine.DailyStanding(threads);
        }

        return engine.DailyStanding(threads);
    }

    private static long[] Read(OpenItemSet set) => Read(set.Totals(AgingBuckets.Standard).Complete(set.Count));

    private static long[] Read(PortfolioAgingReport report)
    {
        var cells = new long[Answers.Cells];
        foreach (var total in report.Totals)
        {
            var code = Array.IndexOf(Columns.Currencies, total.Currency);
            Units(total).CopyTo(cells, code * Buckets.Count);
        }

        return cells;
    }

    private static long[] Read(PortfolioAging aging)
    {
        var cells = new long[Book.Customers * Answers.Cells];
        foreach (var row in aging.Complete(aging.RowCount).Rows)
        {
            var code = Array.IndexOf(Columns.Currencies, row.Currency);
            Units(row).CopyTo(cells, Cell.Of(code, Cell.CustomerOf(row.Key), bucket: 0));
        }

        return cells;
    }

    private static long[] Read(DailyAgingReport report)
    {
        var cells = new long[Day.Snapshots * Answers.Cells];
        for (var day = 0; day < Day.Snapshots; day++)
        {
            for (var code = 0; code < Columns.Currencies.Length; code++)
            {
                report
                    .Units(Day.ToDate(Day.FirstSnapshot + day), Columns.Currencies[code])
                    .CopyTo(cells.AsSpan((day * Answers.Cells) + (code * Buckets.Count)));
            }
        }

        return cells;
    }

    private static long[] Units(AgingRow row) => [.. row.Buckets.Select(bucket => bucket.MinorUnits)];
}
