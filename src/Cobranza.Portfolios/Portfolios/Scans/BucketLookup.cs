using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using Cobranza.Portfolios.Storage;

namespace Cobranza.Portfolios.Scans;

/// <summary>The bucket of every due day there is, looked up instead of compared: the way of scanning for any number of buckets.</summary>
/// <remarks>From the first to the last due day of the rows, so that no lookup needs a test: at most 3.7 million days of one byte each.</remarks>
internal readonly ref struct BucketLookup : IDisposable
{
    private readonly byte[] _buckets;
    private readonly int _firstDay;

    public BucketLookup(ReadOnlySpan<int> cutoffs, ColumnFacts facts)
    {
        _firstDay = facts.FirstDay;
        var days = Math.Max(0, facts.LastDay - _firstDay + 1);
        _buckets = ArrayPool<byte>.Shared.Rent(days);
        var end = days;
        for (var bucket = 0; bucket <= cutoffs.Length; bucket++)
        {
            // Days after the cutoff belong to the bucket before it; after the last cutoff there is only one left.
            var start = bucket == cutoffs.Length ? 0 : Math.Clamp(cutoffs[bucket] + 1L - _firstDay, 0, end);
            _buckets.AsSpan((int)start, end - (int)start).Fill((byte)bucket);
            end = (int)start;
        }
    }

    /// <summary>The bucket of one of the days, counted from an origin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of<TDay>(TDay day, int origin)
        where TDay : struct, IBinaryInteger<TDay> =>
        _buckets[unchecked(int.CreateTruncating(day) + (origin - _firstDay))];

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buckets);
}
