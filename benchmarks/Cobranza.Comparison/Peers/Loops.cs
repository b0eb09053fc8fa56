using System.Runtime.InteropServices;
using NodaTime;

namespace Cobranza.Comparison;

/// <summary>What a careful person writes: one pass over the records, one array of decimals for each group.</summary>
internal sealed class Loops(Book book)
{
    private readonly decimal[] _charges = new decimal[book.Count];

    public IEnumerable<Way> Ways() =>
        [
            Way.Of(Question.Totals, "Careful loop, decimal, NodaTime", 1, Effort.Heavy, Totals, Read),
            Way.Of(Question.Customers, "Dictionary of decimal arrays", 1, Effort.Heavy, Customers, Read),
            Way.Of(Question.Charges, "Careful loop, decimal, NodaTime", 1, Effort.Heavy, Charges, ReadCharges),
        ];

    private Dictionary<string, decimal[]> Totals()
    {
        var sums = new Dictionary<string, decimal[]>(StringComparer.Ordinal);
        foreach (var row in book.Rows)
        {
            Group(sums, row.Currency)[BucketOf(row)] += row.Open;
        }

        return sums;
    }

    private Dictionary<(string Customer, string Currency), decimal[]> Customers()
    {
        var sums = new Dictionary<(string, string), decimal[]>();
        foreach (var row in book.Rows)
        {
            Group(sums, (row.Customer, row.Currency))[BucketOf(row)] += row.Open;
        }

        return sums;
    }

    private decimal[] Charges()
    {
        var rows = book.Rows;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            _charges[i] = Charge.Of(row.Open, row.Currency == "JPY" ? 0 : 2, Period.DaysBetween(row.DueOn, Day.AsOf));
        }

        return _charges;
    }

    private static decimal[] Group<T>(Dictionary<T, decimal[]> sums, T key)
        where T : notnull =>
        CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _) ??= new decimal[Buckets.Count];

    private static int BucketOf(InvoiceRow row) => Buckets.Of(Period.DaysBetween(row.DueOn, Day.AsOf));

    private static long[] Read(Dictionary<string, decimal[]> sums) =>
        [.. Book.Codes.SelectMany((code, currency) => sums[code].Select(sum => Book.ToUnits(sum, currency)))];

    private static long[] Read(Dictionary<(string Customer, string Currency), decimal[]> sums)
    {
        var cells = new long[Book.Customers * Answers.Cells];
        foreach (var ((customer, currency), buckets) in sums)
        {
            var code = Array.IndexOf(Book.Codes, currency);
            for (var bucket = 0; bucket < buckets.Length; bucket++)
            {
                cells[Cell.Of(code, Cell.CustomerOf(customer), bucket)] = Book.ToUnits(buckets[bucket], code);
            }
        }

        return cells;
    }

    private long[] ReadCharges(decimal[] charges) =>
        [.. charges.Select((charge, row) => Book.ToUnits(charge, book.Currency[row]))];
}
