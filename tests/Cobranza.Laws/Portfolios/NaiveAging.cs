using System.Numerics;
using Cobranza.Aging;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>The aging of rows counted without columns, vectors or limits: row by row into a dictionary.</summary>
internal sealed class NaiveAging(AgingBuckets buckets, LocalDate asOf)
{
    private static readonly AgingStatus[] Held = [AgingStatus.Disputed, AgingStatus.InPlan, AgingStatus.Promised];

    // What is open, then what is disputed, in a plan and promised, each by bucket; last the credits.
    private readonly Dictionary<(string Key, Currency Currency), BigInteger[]> _lines = [];

    private int Width => (4 * buckets.Count) + 1;

    public static NaiveAging Of(
        BookRows book,
        AgingBuckets buckets,
        LocalDate asOf,
        Func<OpenItemRow, string> key,
        Func<OpenCreditRow, string> creditKey
    )
    {
        var naive = new NaiveAging(buckets, asOf);
        foreach (var row in book.Items)
        {
            naive.Add(key(row), row);
        }

        foreach (var credit in book.Credits)
        {
            naive.Add(creditKey(credit), credit.Amount, (4 * buckets.Count));
        }

        return naive;
    }

    public static NaiveAging ByCustomer(BookRows book, AgingBuckets buckets, LocalDate asOf) =>
        Of(book, buckets, asOf, row => row.Customer.Value, credit => credit.Customer.Value);

    public static NaiveAging Totals(BookRows book, AgingBuckets buckets, LocalDate asOf) =>
        Of(book, buckets, asOf, _ => AgingReport.TotalKey, _ => AgingReport.TotalKey);

    /// <summary>The bucket of a due date: how many bounds its age is beyond, plus one once it is past due.</summary>
    public static int BucketOf(LocalDate dueOn, AgingBuckets buckets, LocalDate asOf)
    {
        var age =
            buckets.Unit == AgingUnit.Days
                ? Period.DaysBetween(dueOn, asOf)
                : (12 * (asOf.Year - dueOn.Year)) + asOf.Month - dueOn.Month;
        return dueOn >= asOf ? 0 : 1 + buckets.UpperBounds.Count(bound => age > bound);
    }

    /// <summary>Whether the lines of a report say exactly this, in the order of a report.</summary>
    public bool Is(IEnumerable<AgingRow> rows)
    {
        var expected = _lines
            .Where(line => !line.Value[^1].IsZero || line.Value.Take(buckets.Count).Any(sum => !sum.IsZero))
            .OrderBy(line => line.Key.Key, StringComparer.Ordinal)
            .ThenBy(line => line.Key.Currency.Code, StringComparer.Ordinal)
            .ThenBy(line => line.Key.Currency.MinorDigits)
            .ToArray();
        var found = rows.ToArray();
        return expected.Length == found.Length
            && expected
                .Zip(found)
                .All(pair =>
                    pair.First.Key == (pair.Second.Key, pair.Second.Currency)
                    && pair.First.Value.SequenceEqual(FiguresOf(pair.Second))
                );
    }

    /// <summary>Whether some figure is beyond the largest amount, so that a report must refuse it.</summary>
    public bool IsTooLarge() => _lines.Values.Any(line => line.Any(sum => BigInteger.Abs(sum) > Money.MaxMinorUnits));

    /// <summary>What a line has open from one bucket up to another, both included.</summary>
    public BigInteger Open(string key, Currency currency, int from, int to)
    {
        BigInteger sum = 0;
        for (var bucket = from; bucket <= to; bucket++)
        {
            sum += _lines.TryGetValue((key, currency), out var line) ? line[bucket] : 0;
        }

        return sum;
    }

    private static IEnumerable<BigInteger> FiguresOf(AgingRow row) =>
        row
            .Aged.Concat(Held.SelectMany(row.BucketsOf))
            .Append(row.Credits)
            .Select(amount => (BigInteger)amount.MinorUnits);

    private void Add(string key, OpenItemRow row)
    {
        var bucket = BucketOf(row.DueOn, buckets, asOf);
        Add(key, row.Open, bucket);
        Add(key, row.Disputed, buckets.Count + bucket);
        Add(key, row.InPlan, (2 * buckets.Count) + bucket);
        Add(key, row.Promised, (3 * buckets.Count) + bucket);
    }

    private void Add(string key, Money amount, int column)
    {
        if (!_lines.TryGetValue((key, amount.Currency), out var line))
        {
            line = new BigInteger[Width];
            _lines.Add((key, amount.Currency), line);
        }

        line[column] += amount.MinorUnits;
    }
}
