using System.Numerics;
using Cobranza.Aging;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Another way to the totals of a day: every amount looked at, its bucket asked for, added without limits.</summary>
internal static class NaiveDays
{
    public static SortedDictionary<string, BigInteger[]> Totals(
        IEnumerable<(LocalDate CountedFrom, Money Amount)> open,
        IEnumerable<Money> credits,
        AgingBuckets buckets,
        LocalDate day
    )
    {
        var totals = new SortedDictionary<string, BigInteger[]>(StringComparer.Ordinal);
        foreach (var (countedFrom, amount) in open)
        {
            Of(amount.Currency)[buckets.IndexOf(countedFrom, day)] += amount.MinorUnits;
        }

        foreach (var credit in credits)
        {
            Of(credit.Currency)[buckets.Count] += credit.MinorUnits;
        }

        return totals;

        BigInteger[] Of(Currency currency)
        {
            var name = Name(currency);
            totals.TryAdd(name, new BigInteger[buckets.Count + 1]);
            return totals[name];
        }
    }

    /// <summary>The totals of a history: what was posted by the end of the day.</summary>
    public static SortedDictionary<string, BigInteger[]> Totals(
        PostingBook book,
        AgingBuckets buckets,
        LocalDate day
    ) =>
        Totals(
            book.Rows.Where(row => row.PostedOn <= day).Select(row => (row.CountedFrom, row.Change)),
            book.Credits.Where(row => row.PostedOn <= day).Select(row => row.Change),
            buckets,
            day
        );

    public static bool Fits(IEnumerable<SortedDictionary<string, BigInteger[]>> days) =>
        days.All(day => day.Values.All(sums => sums.All(sum => BigInteger.Abs(sum) <= Money.MaxMinorUnits)));

    /// <summary>The lines as text, without those that come to nothing.</summary>
    public static IEnumerable<string> Text(SortedDictionary<string, BigInteger[]> totals) =>
        totals
            .Where(line => line.Value.Any(sum => !sum.IsZero))
            .Select(line => $"{line.Key} {string.Join(' ', line.Value)}");

    public static IEnumerable<string> Text(IEnumerable<AgingRow> rows) =>
        rows.Select(row =>
            $"{Name(row.Currency)} {string.Join(' ', row.Aged.Append(row.Credits).Select(amount => amount.MinorUnits))}"
        );

    private static string Name(Currency currency) => $"{currency.Code}{currency.MinorDigits}";
}
