using NodaTime;

namespace Cobranza.Comparison;

/// <summary>What most people write first: records, decimals, dates and grouping.</summary>
internal sealed class Linq(Book book)
{
    public IEnumerable<Way> Ways() =>
        [
            Way.Of(Question.Totals, "LINQ GroupBy, decimal, NodaTime", 1, Effort.Heavy, Totals, Read),
            Way.Of(Question.Customers, "LINQ GroupBy, decimal, NodaTime", 1, Effort.Heavy, Customers, Read),
            Way.Of(Question.Charges, "LINQ Select, decimal, NodaTime", 1, Effort.Heavy, Charges, ReadCharges),
            Way.Of(Question.ChargeSums, "LINQ GroupBy, decimal, NodaTime", 1, Effort.Heavy, ChargeSums, Read),
        ];

    private List<((string Currency, int Bucket) Key, decimal Sum)> Totals() =>
        [
            .. book
                .Rows.GroupBy(row => (row.Currency, Bucket: Buckets.Of(DaysLate(row))))
                .Select(group => (group.Key, group.Sum(row => row.Open))),
        ];

    private List<((string Customer, string Currency, int Bucket) Key, decimal Sum)> Customers() =>
        [
            .. book
                .Rows.GroupBy(row => (row.Customer, row.Currency, Bucket: Buckets.Of(DaysLate(row))))
                .Select(group => (group.Key, group.Sum(row => row.Open))),
        ];

    private decimal[] Charges() => [.. book.Rows.Select(ChargeOf)];

    private List<(string Currency, decimal Sum)> ChargeSums() =>
        [.. book.Rows.GroupBy(row => row.Currency).Select(group => (group.Key, group.Sum(ChargeOf)))];

    private static decimal ChargeOf(InvoiceRow row) =>
        Charge.Of(row.Open, row.Currency == "JPY" ? 0 : 2, DaysLate(row));

    private static int DaysLate(InvoiceRow row) => Period.DaysBetween(row.DueOn, Day.AsOf);

    private static long[] Read(List<((string Currency, int Bucket) Key, decimal Sum)> sums)
    {
        var cells = new long[Answers.Cells];
        foreach (var ((currency, bucket), sum) in sums)
        {
            var code = Array.IndexOf(Book.Codes, currency);
            cells[(code * Buckets.Count) + bucket] = Book.ToUnits(sum, code);
        }

        return cells;
    }

    private static long[] Read(List<((string Customer, string Currency, int Bucket) Key, decimal Sum)> sums)
    {
        var cells = new long[Book.Customers * Answers.Cells];
        foreach (var ((customer, currency, bucket), sum) in sums)
        {
            var code = Array.IndexOf(Book.Codes, currency);
            cells[Cell.Of(code, Cell.CustomerOf(customer), bucket)] = Book.ToUnits(sum, code);
        }

        return cells;
    }

    private static long[] Read(List<(string Currency, decimal Sum)> sums)
    {
        var cells = new long[Book.Codes.Length];
        foreach (var (currency, sum) in sums)
        {
            var code = Array.IndexOf(Book.Codes, currency);
            cells[code] = Book.ToUnits(sum, code);
        }

        return cells;
    }

    private long[] ReadCharges(decimal[] charges) =>
        [.. charges.Select((charge, row) => Book.ToUnits(charge, book.Currency[row]))];
}
