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
        _bucketOfAge = new byte[buckets.UpperBounds[^1] + 2];
        for (var age = 0; age < _bucketOfAge.Length; age++)
        {
            _bucketOfAge[age] = (byte)buckets.IndexOf(age);
        }
    }

    public int BucketOf(int dueDay) => _bucketOfAge[Math.Clamp(_asOfDay - dueDay, 0, _bucketOfAge.Length - 1)];
}
