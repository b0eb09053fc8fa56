namespace Cobranza.Comparison;

/// <summary>What was set out to be reached, and the floor beneath which it would not do.</summary>
/// <param name="Name">What is compared with what.</param>
/// <param name="Wanted">The goal.</param>
/// <param name="Floor">What must be reached at least; for an upper limit the same.</param>
/// <param name="Show">How the figures are written.</param>
/// <param name="Measure">The figure with so many threads; nothing where it was not measured.</param>
internal sealed record Goal(
    string Name,
    double Wanted,
    double Floor,
    Func<double, string> Show,
    Func<Results, int, double?> Measure
)
{
    /// <summary>The size for which the goals are set.</summary>
    public const int Rows = 10_000_000;

    /// <summary>Whether less is better.</summary>
    private bool IsLimit { get; init; }

    public static IReadOnlyList<Goal> All { get; } =
    [
        Bandwidth("Totals: share of the memory bandwidth", EngineWays.Plain, Columns.BytesPerGatheredRow),
        Bandwidth("Totals of wrapped columns: share of the memory bandwidth", EngineWays.Wrapped, Memory.BytesPerRow),
        Ahead("Totals v DuckDB's best SQL", 10, 6, Question.Totals, EngineWays.Plain, "DuckDB"),
        Ahead("Totals v LINQ", 100, 80, Question.Totals, EngineWays.Plain, "LINQ"),
        Ahead("Customers, prepared v DuckDB sorted", 25, 15, Question.Customers, EngineWays.Prepared, "DuckDB, sorted"),
        Ahead(
            "Customers, as it comes v DuckDB unsorted",
            10,
            6,
            Question.Customers,
            EngineWays.Unprepared,
            "DuckDB, unsorted"
        ),
        Ahead("Late charges v LINQ", 150, 80, Question.Charges, EngineWays.Plain, "LINQ"),
        Ahead("Late charges v DuckDB's exact SQL", 30, 20, Question.Charges, EngineWays.Plain, "DuckDB"),
        Ahead("365 agings, index standing v DuckDB", 2_000, 500, Question.Snapshots, EngineWays.Standing, "DuckDB"),
        Ahead("365 agings, index built first v DuckDB", 5, 3, Question.Snapshots, EngineWays.Built, "DuckDB"),
        Ahead("365 agings as they were v DuckDB", 25, 10, Question.History, EngineWays.Plain, "DuckDB"),
        new(
            "Bytes allocated beyond the answer, most of any question",
            1_024,
            1_024,
            bytes => Texts.Text($"{bytes:N0}"),
            (results, threads) =>
                threads == 1 && results.Allocations.Count > 0 ? results.Allocations.Max(one => one.Beyond) : null
        )
        {
            IsLimit = true,
        },
        new(
            "Rows to set, times a bare loop",
            1.5,
            1.5,
            ratio => Texts.Times(ratio),
            (results, threads) =>
                results.Of(Question.Loading, EngineWays.Rows, threads)?.Median
                / results.Of(Question.Loading, BareLoop.Name, threads)?.Median
        )
        {
            IsLimit = true,
        },
    ];

    /// <summary>One line of the table for each number of threads with which it was measured.</summary>
    public IEnumerable<string> Lines(Results results)
    {
        for (var threads = 1; threads <= 2; threads++)
        {
            if (Measure(results, threads) is { } value)
            {
                var sign = IsLimit ? "≤" : "≥";
                yield return $"| {Name} | {threads} | {Show(value)} | {sign} {Show(Wanted)} | {sign} {Show(Floor)} | {Verdict(value)} |";
            }
        }
    }

    // Bytes a second over bytes a second: the two ways need not read equally many.
    private static Goal Bandwidth(string name, string ours, int bytesPerRow) =>
        new(
            name,
            0.90,
            0.75,
            Texts.Percent,
            (results, threads) =>
                bytesPerRow
                / results.Of(Question.Totals, ours, threads)?.Median
                * results.Best(Question.Memory, "Sum", threads)?.Median
                / Memory.BytesPerRow
        );

    private static Goal Ahead(string name, double wanted, double floor, Question question, string ours, string peer) =>
        new(
            name,
            wanted,
            floor,
            ratio => Texts.Times(ratio),
            (results, threads) =>
                results.Best(question, peer, threads)?.Median / results.Of(question, ours, threads)?.Median
        );

    private string Verdict(double value) =>
        Reaches(value, Wanted) ? "yes"
        : Reaches(value, Floor) ? "the floor"
        : "**no**";

    private bool Reaches(double value, double mark) => IsLimit ? value <= mark : value >= mark;
}
