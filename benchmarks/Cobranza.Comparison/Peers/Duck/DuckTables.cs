using DuckDB.NET.Data;

namespace Cobranza.Comparison;

/// <summary>A DuckDB in memory with the book in it: once as an application would define it, once as narrow as it gets, once sorted for the question.</summary>
internal sealed class DuckTables : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckTables(Book book)
    {
        _connection.Open();
        Do("CREATE TABLE items (id INTEGER, currency UTINYINT, customer INTEGER, due SMALLINT, open INTEGER)");
        using (var appender = _connection.CreateAppender("items"))
        {
            for (var row = 0; row < book.Count; row++)
            {
                appender
                    .CreateRow()
                    .AppendValue((int?)row)
                    .AppendValue((byte?)book.Currency[row])
                    .AppendValue((int?)book.Customer[row])
                    .AppendValue((short?)book.DueDays[row])
                    .AppendValue((int?)book.Open[row])
                    .EndRow();
            }
        }

        Do(
            """
            CREATE TABLE plain AS SELECT id, CASE currency WHEN 0 THEN 'MXN' WHEN 1 THEN 'EUR' ELSE 'JPY' END AS currency,
                customer, DATE '1970-01-01' + due::INTEGER AS due, open::BIGINT AS open FROM items
            """
        );
        Do("CREATE TABLE sorted AS SELECT currency, customer, due, open FROM items ORDER BY currency, customer");
    }

    public void Add(PostingBook postings)
    {
        Do("CREATE TABLE postings (currency UTINYINT, day SMALLINT, due SMALLINT, units INTEGER)");
        using var appender = _connection.CreateAppender("postings");
        for (var row = 0; row < postings.Count; row++)
        {
            appender
                .CreateRow()
                .AppendValue((byte?)postings.Currency[row])
                .AppendValue((short?)postings.Days[row])
                .AppendValue((short?)postings.DueDays[row])
                .AppendValue((int?)postings.Units[row])
                .EndRow();
        }
    }

    /// <summary>The rows as objects into a table of their own, as an application would load them.</summary>
    public object Load(InvoiceRow[] rows)
    {
        Do("CREATE OR REPLACE TABLE loaded (customer VARCHAR, currency VARCHAR, due DATE, open BIGINT)");
        using var appender = _connection.CreateAppender("loaded");
        foreach (var row in rows)
        {
            appender
                .CreateRow()
                .AppendValue(row.Customer)
                .AppendValue(row.Currency)
                .AppendValue((DateOnly?)row.DueOn.ToDateOnly())
                .AppendValue((long?)(row.Currency == "JPY" ? row.Open : row.Open * 100m))
                .EndRow();
        }

        return appender;
    }

    /// <summary>For what follows: on so many threads, and with which table for groups.</summary>
    public void Set(int threads, string groups)
    {
        Do($"SET threads = {threads}");
        Do(groups);
    }

    public void Do(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>Every row of an answer, all columns as 64-bit integers.</summary>
    public List<long[]> Ask(string sql)
    {
        using var command = Command(sql);
        using var reader = command.ExecuteReader();
        var rows = new List<long[]>();
        while (reader.Read())
        {
            var row = new long[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = Integer(reader.GetValue(column));
            }

            rows.Add(row);
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private DuckDBCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static long Integer(object value) =>
        value switch
        {
            DBNull => 0,
            string code => Array.IndexOf(Book.Codes, code),
            System.Numerics.BigInteger big => (long)big,
            _ => Convert.ToInt64(value, provider: null),
        };
}
