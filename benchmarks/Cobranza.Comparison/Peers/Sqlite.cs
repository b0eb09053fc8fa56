using Microsoft.Data.Sqlite;

namespace Cobranza.Comparison;

/// <summary>SQLite in memory, on its one thread.</summary>
internal sealed class Sqlite : IDisposable
{
    /// <summary>Larger books are not grouped by customer: it takes a quarter of a minute each time.</summary>
    private const int MostRowsByCustomer = 1_000_000;

    private static readonly int AsOf = Day.AsOfNumber;

    private static readonly string Pivot = string.Join(
        ", ",
        Enumerable.Range(0, Buckets.Count).Select(bucket => $"sum(CASE WHEN {In(bucket)} THEN open ELSE 0 END)")
    );

    private static readonly string Case = string.Join(
        " ",
        Enumerable.Range(0, Buckets.Count).Select(bucket => $"WHEN {In(bucket)} THEN {bucket}")
    );

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly int _count;

    public Sqlite(Book book)
    {
        _count = book.Count;
        _connection.Open();
        Ask("CREATE TABLE items (currency INTEGER, customer INTEGER, due INTEGER, open INTEGER)");
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO items VALUES ($currency, $customer, $due, $open)";
        var values = new[] { "$currency", "$customer", "$due", "$open" }
            .Select(name => insert.Parameters.Add(name, SqliteType.Integer))
            .ToArray();
        for (var row = 0; row < book.Count; row++)
        {
            values[0].Value = (long)book.Currency[row];
            values[1].Value = (long)book.Customer[row];
            values[2].Value = (long)book.DueDays[row];
            values[3].Value = book.Open[row];
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public IEnumerable<Way> Ways()
    {
        yield return Way.Of(Question.Totals, "SQLite, GROUP BY", 1, Effort.Heavy, Rows, DuckAnswers.Aging);
        yield return Way.Of(Question.Totals, "SQLite, pivot", 1, Effort.Heavy, Pivoted, DuckAnswers.Pivot);
        if (_count <= MostRowsByCustomer)
        {
            yield return Way.Of(
                Question.Customers,
                "SQLite, pivot",
                1,
                Effort.Heavy,
                Customers,
                DuckAnswers.CustomerPivot
            );
        }
    }

    public void Dispose() => _connection.Dispose();

    private List<long[]> Rows() =>
        Ask($"SELECT currency, CASE {Case} END AS bucket, sum(open) FROM items GROUP BY currency, bucket");

    private List<long[]> Pivoted() => Ask($"SELECT currency, {Pivot} FROM items GROUP BY currency");

    private List<long[]> Customers() =>
        Ask($"SELECT currency, customer, {Pivot} FROM items GROUP BY currency, customer");

    private List<long[]> Ask(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<long[]>();
        while (reader.Read())
        {
            var row = new long[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = reader.GetInt64(column);
            }

            rows.Add(row);
        }

        return rows;
    }

    private static string In(int bucket) =>
        bucket switch
        {
            0 => $"due >= {AsOf}",
            Buckets.Count - 1 => $"due < {AsOf - 120}",
            _ =>
                $"due < {AsOf + 1 - Buckets.FirstDayLate[bucket - 1]} AND due >= {AsOf + 1 - Buckets.FirstDayLate[bucket]}",
        };
}
