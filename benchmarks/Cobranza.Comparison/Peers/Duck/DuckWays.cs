namespace Cobranza.Comparison;

/// <summary>DuckDB, in the same process, warm, on one and on two threads of its own.</summary>
internal sealed class DuckWays(DuckTables tables, Book book)
{
    public IEnumerable<Way> Ways() => [.. OnThreads(1), .. OnThreads(2), Loading()];

    private IEnumerable<Way> OnThreads(int threads) =>
        [
            Small(Question.Totals, "DuckDB, obvious SQL", threads, DuckSql.TotalsObvious, DuckAnswers.Aging),
            Small(Question.Totals, "DuckDB, by due day first", threads, DuckSql.TotalsByDueDay, DuckAnswers.Aging),
            Small(Question.Totals, "DuckDB, pivot", threads, DuckSql.TotalsPivot, DuckAnswers.Pivot),
            Pivot("DuckDB, unsorted, pivot", threads, DuckSql.CustomersPivot("items")),
            Rows("DuckDB, unsorted, rows", threads, DuckSql.CustomersRows("items")),
            Pivot("DuckDB, sorted, pivot", threads, DuckSql.CustomersPivot("sorted")),
            Rows("DuckDB, sorted, rows", threads, DuckSql.CustomersRows("sorted")),
            Charges(threads),
            Small(Question.ChargeSums, "DuckDB, exact SQL", threads, DuckSql.ChargeSums, DuckAnswers.Sums),
            Small(Question.Snapshots, "DuckDB, best SQL", threads, DuckSql.Snapshots, DuckAnswers.Days),
            History("DuckDB, a grouping an edge", threads, DuckSql.HistoryByEdge, DuckSql.DirectTable),
            History("DuckDB, cube first", threads, DuckSql.HistoryByCube, DuckSql.HashTable),
        ];

    // An answer of a few rows: read whole, as part of the time.
    private Way Small(Question question, string name, int threads, string sql, Func<List<long[]>, long[]> read) =>
        Way.Of(question, name, threads, Effort.Middling, () => tables.Ask(sql), read) with
        {
            Prepare = () => tables.Set(threads, DuckSql.DirectTable),
        };

    // An answer of many rows is computed whole and folded into one, which favors DuckDB; read for comparison only.
    private Way Pivot(string name, int threads, string sql) =>
        Folded(name, threads, DuckSql.FoldPivot(sql), () => DuckAnswers.CustomerPivot(tables.Ask(sql)));

    private Way Rows(string name, int threads, string sql) =>
        Folded(name, threads, DuckSql.FoldRows(sql), () => DuckAnswers.CustomerRows(tables.Ask(sql)));

    private Way Folded(string name, int threads, string sql, Func<long[]> answer) =>
        Way.Of(Question.Customers, name, threads, Effort.Middling, () => tables.Ask(sql), _ => answer()) with
        {
            Prepare = () => tables.Set(threads, DuckSql.HashTable),
        };

    private Way Charges(int threads) =>
        Way.Of(
            Question.Charges,
            "DuckDB, exact SQL",
            threads,
            Effort.Middling,
            () =>
            {
                tables.Do(DuckSql.StoreCharges);
                return tables;
            },
            _ => [.. tables.Ask("SELECT charge FROM charges").Select(row => row[0])]
        ) with
        {
            Prepare = () => tables.Set(threads, DuckSql.DirectTable),
        };

    private Way History(string name, int threads, string changes, string table) =>
        Small(Question.History, name, threads, DuckSql.Running(changes), DuckAnswers.Days) with
        {
            Prepare = () => tables.Set(threads, table),
        };

    private Way Loading() =>
        Way.Of(
            Question.Loading,
            "DuckDB appender, rows to table",
            1,
            Effort.Heavy,
            () =>
            {
                tables.Load(book.Rows);
                return tables;
            },
            _ =>
                DuckAnswers.Aging(
                    tables.Ask(DuckSql.TotalsObvious.Replace("FROM plain", "FROM loaded", StringComparison.Ordinal))
                )
        );
}
