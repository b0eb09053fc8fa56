using Cobranza.Aging;

namespace Cobranza.Portfolios.Sums;

/// <summary>The cutoffs of one day after the other; each day costs a step and not a calendar.</summary>
/// <remarks>Bounds in days move by one day each; bounds in months stand still until the first of the next month.</remarks>
internal ref struct MovingCutoffs
{
    private readonly Span<int> _cutoffs;
    private readonly AgingBuckets _buckets;
    private int _nextMonth;

    public MovingCutoffs(Span<int> destination, AgingBuckets buckets, int day)
    {
        (_buckets, Day) = (buckets, day);
        BucketCutoffs.Fill(destination, buckets, DayNumber.ToDate(day));
        _cutoffs = destination[..(buckets.Count - 1)];
        _nextMonth = FirstOfNextMonth(day);
    }

    /// <summary>The day whose cutoffs they are.</summary>
    public int Day { get; private set; }

    /// <summary>The last due day of each bucket but the first, falling.</summary>
    public readonly ReadOnlySpan<int> Cutoffs => _cutoffs;

    /// <summary>Goes on to the next day.</summary>
    public void MoveOn()
    {
        Day++;
        if (_buckets.Unit == AgingUnit.Days)
        {
            for (var i = 0; i < _cutoffs.Length; i++)
            {
                _cutoffs[i]++;
            }

            return;
        }

        _cutoffs[0] = Day - 1;
        if (Day == _nextMonth)
        {
            BucketCutoffs.Fill(_cutoffs, _buckets, DayNumber.ToDate(Day));
            _nextMonth = FirstOfNextMonth(Day);
        }
    }

    private static int FirstOfNextMonth(int day)
    {
        var date = DayNumber.ToDate(day);
        return day + date.Calendar.GetDaysInMonth(date.Year, date.Month) - date.Day + 1;
    }
}
