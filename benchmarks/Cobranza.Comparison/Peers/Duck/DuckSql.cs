namespace Cobranza.Comparison;

/// <summary>The questions in SQL. "Best" are the quickest forms found; where two forms compete, both are run and the better one counts.</summary>
internal static class DuckSql
{
    private static readonly int AsOf = Day.AsOfNumber;

    // As a date, the way a person would write it.
    private const string DateBucket = """
        CASE WHEN DATE '2026-01-31' - due <= 0 THEN 0
             WHEN DATE '2026-01-31' - due <= 30 THEN 1
             WHEN DATE '2026-01-31' - due <= 60 THEN 2
             WHEN DATE '2026-01-31' - due <= 90 THEN 3
             WHEN DATE '2026-01-31' - due <= 120 THEN 4
             ELSE 5 END
        """;

    // As a day number: due on or after the day; or so many days before it.
    private static readonly string NumberBucket =
        $"CASE WHEN due >= {AsOf} THEN 0 WHEN due >= {AsOf - 30} THEN 1 WHEN due >= {AsOf - 60} THEN 2 "
        + $"WHEN due >= {AsOf - 90} THEN 3 WHEN due >= {AsOf - 120} THEN 4 ELSE 5 END";

    private static readonly string Pivot =
        $"sum(open) FILTER (due >= {AsOf}) b0, sum(open) FILTER (due < {AsOf} AND due >= {AsOf - 30}) b1, "
        + $"sum(open) FILTER (due < {AsOf - 30} AND due >= {AsOf - 60}) b2, sum(open) FILTER (due < {AsOf - 60} AND due >= {AsOf - 90}) b3, "
        + $"sum(open) FILTER (due < {AsOf - 90} AND due >= {AsOf - 120}) b4, sum(open) FILTER (due < {AsOf - 120}) b5";

    /// <summary>A hash table addressed by the key itself where keys have few values: off by default beyond 4,096 groups.</summary>
    public const string DirectTable = "SET perfect_ht_threshold = 22";

    public const string HashTable = "RESET perfect_ht_threshold";

    public static string TotalsObvious { get; } =
        $"SELECT currency, {DateBucket} AS bucket, sum(open)::BIGINT FROM plain GROUP BY currency, bucket";

    public static string TotalsByDueDay { get; } =
        $"""
            WITH days AS (SELECT currency, due, sum(open) AS open FROM items GROUP BY currency, due)
            SELECT currency, {NumberBucket} AS bucket, sum(open)::BIGINT FROM days GROUP BY currency, bucket
            """;

    public static string TotalsPivot { get; } = $"SELECT currency, {Pivot} FROM items GROUP BY currency";

    public static string CustomersPivot(string table) =>
        $"SELECT currency, customer, {Pivot} FROM {table} GROUP BY currency, customer";

    public static string CustomersRows(string table) =>
        $"SELECT currency, customer, {NumberBucket} AS bucket, sum(open) AS open FROM {table} GROUP BY currency, customer, bucket";

    /// <summary>All figures computed and none carried over to .NET, which would cost more than the grouping.</summary>
    public static string FoldPivot(string pivot) =>
        $"SELECT count(*), sum(b0), sum(b1), sum(b2), sum(b3), sum(b4), sum(b5) FROM ({pivot})";

    public static string FoldRows(string rows) => $"SELECT count(*), sum(open), sum(open * bucket) FROM ({rows})";

    /// <summary>In integers, half to even: exact, as the decimal form is not (a decimal divided by an integer is a double there).</summary>
    public static string Charges { get; } =
        $"""
            SELECT id, currency,
                CASE WHEN due >= {AsOf - Charge.GraceDays} THEN 0
                     ELSE least(q - CASE WHEN q * {2
                * Charge.Denominator} = t AND (q & 1) = 1 THEN 1 ELSE 0 END, open >> 2)
                END::INTEGER AS charge
            FROM (SELECT id, currency, due, open, t, t // {2 * Charge.Denominator} AS q
                FROM (SELECT id, currency, due, open,
                    2::BIGINT * open * least({Charge.PercentAYear} * ({AsOf} - due), {Charge.CapPercent
                * 365}) + {Charge.Denominator} AS t
                    FROM items))
            """;

    public static string StoreCharges { get; } =
        $"CREATE OR REPLACE TEMP TABLE charges AS SELECT charge FROM ({Charges})";

    public static string ChargeSums { get; } =
        $"SELECT currency, sum(charge)::BIGINT FROM ({Charges}) GROUP BY currency";

    /// <summary>One pass to sums by due day, then running sums on a grid without gaps and one look-up a figure.</summary>
    public static string Snapshots { get; } =
        $"""
            WITH days AS (SELECT currency, due, sum(open) AS open FROM items GROUP BY currency, due),
            grid AS (SELECT c.range::UTINYINT AS currency, d.range::SMALLINT AS due
                FROM range(3) c, range({Day.FirstSnapshot - 400}, {AsOf + 400}) d),
            running AS MATERIALIZED (SELECT currency, due, sum(coalesce(open, 0)) OVER (PARTITION BY currency ORDER BY due) AS upto
                FROM grid LEFT JOIN days USING (currency, due)),
            edges AS (SELECT day.range AS day, unnest([-99999, 1, 31, 61, 91, 121]) AS late FROM range({Day.FirstSnapshot}, {AsOf
                + 1}) day)
            SELECT day, currency, late, upto::BIGINT FROM edges JOIN running
            ON due = CASE WHEN late < 0 THEN {AsOf + 399} ELSE day - late END
            """;

    /// <summary>An entry counts as so many days late from the later of its own day and that day on: one grouping an edge, then running sums.</summary>
    public static string HistoryByEdge { get; } =
        string.Join(
            " UNION ALL ",
            Buckets
                .FirstDayLate.Select(late =>
                    $"SELECT currency, {late} AS late, greatest(day, due + {late}) AS day, sum(units) AS units FROM postings GROUP BY ALL"
                )
                .Prepend("SELECT currency, -99999 AS late, day, sum(units) AS units FROM postings GROUP BY ALL")
        );

    /// <summary>First one pass to sums by entry day and due day, then the same on what is left.</summary>
    public static string HistoryByCube { get; } =
        "WITH postings AS MATERIALIZED (SELECT currency, day, due, sum(units) AS units FROM postings GROUP BY currency, day, due) "
        + HistoryByEdge;

    /// <summary>Running sums over the days, given on each of the days asked for.</summary>
    public static string Running(string changes) =>
        $"""
            WITH changes AS MATERIALIZED ({changes}),
            grid AS (SELECT c.range::UTINYINT AS currency, d.range AS day, unnest([-99999, 1, 31, 61, 91, 121]) AS late
                FROM range(3) c, range({Day.FirstSnapshot}, {AsOf + 1}) d),
            placed AS (SELECT currency, late, greatest(day, {Day.FirstSnapshot}) AS day, sum(units) AS units FROM changes
                WHERE day <= {AsOf} GROUP BY ALL)
            SELECT day, currency, late, (sum(coalesce(units, 0)) OVER (PARTITION BY currency, late ORDER BY day))::BIGINT
            FROM grid LEFT JOIN placed USING (currency, late, day)
            """;
}
