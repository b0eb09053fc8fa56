using Cobranza.Aging;
using NodaTime;

namespace Cobranza.Portfolios.Sums;

/// <summary>Buckets as the last due days that reach them on one day: what a scan compares with.</summary>
/// <remarks>
/// Cutoff k is the last day number that is in bucket k + 1 or a later one, so the cutoffs fall. They say the same as
/// <see cref="AgingBuckets.IndexOf(LocalDate, LocalDate)"/>, which is the definition, without a search for each row.
/// </remarks>
internal static class BucketCutoffs
{
    /// <summary>Most cutoffs there can be.</summary>
    public const int Max = AgingBuckets.MaxBounds + 1;

    /// <summary>Writes the cutoffs of a day, one fewer than there are buckets, and gives them.</summary>
    public static ReadOnlySpan<int> Fill(Span<int> destination, AgingBuckets buckets, LocalDate asOf)
    {
        var cutoffs = destination[..(buckets.Count - 1)];
        var day = DayNumber.Of(asOf);
        cutoffs[0] = day - 1;
        var bounds = buckets.UpperBounds.AsSpan();
        for (var i = 0; i < bounds.Length; i++)
        {
            cutoffs[i + 1] =
                buckets.Unit == AgingUnit.Days ? day - 1 - bounds[i] : LastDayBeforeMonth(asOf, back: bounds[i]);
        }

        return cutoffs;
    }

    /// <summary>The bucket of a due day: how many cutoffs it does not exceed.</summary>
    public static int BucketOf(int dueDay, ReadOnlySpan<int> cutoffs)
    {
        var bucket = 0;
        while (bucket < cutoffs.Length && dueDay <= cutoffs[bucket])
        {
            bucket++;
        }

        return bucket;
    }

    // More than n months back is whatever was due before the first of the nth month back.
    private static int LastDayBeforeMonth(LocalDate asOf, int back)
    {
        var months = (asOf.Year * 12) + asOf.Month - 1 - back;
        return months <= 12 ? DayNumber.First - 1 : DayNumber.Of(new LocalDate(months / 12, 1 + (months % 12), 1)) - 1;
    }
}
