using Cobranza.Aging;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>The bucket of every age up to the last bound, looked up instead of searched.</summary>
internal sealed class BucketTable
{
    private readonly byte[] _bucketOfAge;
    private readonly int _asOfDay;

    // The table is filled by AgingBuckets itself: there is one definition of a bucket.
    public BucketTable(LocalDate asOf, AgingBuckets buckets)
    {
        _asOfDay = OpenItemColumnsBuilder.DayNumber(asOf);
        var ages = new List<byte>();

        // Up to the first age in the last bucket, or as far back as dates go.
        for (var date = asOf; ; date = date.PlusDays(-1))
        {
            ages.Add((byte)buckets.IndexOf(date, asOf));
            if (ages[^1] == buckets.Count - 1 || date == FirstDate)
            {
                break;
            }
        }

        _bucketOfAge = [.. ages];
    }

    // 1 January of year 1 is default(LocalDate), which counts as a missing date.
    private static LocalDate FirstDate => new(1, 1, 2);

    public int BucketOf(int dueDay) => _bucketOfAge[Math.Clamp(_asOfDay - dueDay, 0, _bucketOfAge.Length - 1)];
}
