using System.Numerics;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Days;

/// <summary>What is open by due day, of one currency, summed up from the earliest day: any buckets of any day follow from it.</summary>
/// <remarks>
/// The sum of a bucket is the difference of two entries, so an answer costs nanoseconds however many rows there are. A date in the year
/// 9999 costs one page of days and no more, see <see cref="DayPages"/>.
/// </remarks>
/// <typeparam name="T"><see cref="long"/> where the magnitudes of all rows together fit in it, else <see cref="Int128"/>.</typeparam>
internal sealed class DayTable<T>
    where T : struct, IBinaryInteger<T>
{
    // What is due on a day or before, by its slot.
    private readonly T[] _upTo;
    private readonly DayPages? _pages;
    private readonly int _first;

    internal DayTable(int first, T[] sums, DayPages? pages)
    {
        (_first, _pages, _upTo) = (first, pages, sums);
        // Cannot wrap: T was chosen so that the sum of all magnitudes fits.
        unchecked
        {
            var sum = T.Zero;
            for (var slot = 0; slot < sums.Length; slot++)
            {
                sum += sums[slot];
                sums[slot] = sum;
            }
        }
    }

    /// <summary>The sum of all rows.</summary>
    public T Total => _upTo[^1];

    /// <summary>The sum of what is due on a day or before.</summary>
    public T UpTo(int day) =>
        _upTo[_pages is null ? Math.Clamp(day - _first + 1, 0, _upTo.Length - 1) : _pages.SlotUpTo(day)];

    /// <summary>The slot of a day of a row.</summary>
    public int SlotOf(int day) => _pages is null ? day - _first + 1 : _pages.SlotOf(day);

    /// <summary>By slot, the sum of what is due before.</summary>
    public T[] StartsBySlot() => [T.Zero, .. _upTo.AsSpan(..^1)];

    /// <summary>Writes the sums of the buckets that the falling cutoffs part.</summary>
    public void Fill(Span<T> buckets, ReadOnlySpan<int> cutoffs)
    {
        if (_pages is null)
        {
            FillDense(_upTo, buckets[..(cutoffs.Length + 1)], cutoffs, _first - 1);
            return;
        }
        unchecked
        {
            var rest = Total;
            for (var i = 0; i < cutoffs.Length; i++)
            {
                var later = UpTo(cutoffs[i]);
                buckets[i] = rest - later;
                rest = later;
            }

            buckets[cutoffs.Length] = rest;
        }
    }

    /// <summary>Writes the buckets of one day after the other, each at the start of a row of cells.</summary>
    public void FillDays(Span<T> cells, int width, MovingCutoffs days)
    {
        Fill(cells, days.Cutoffs);
        for (var cell = width; cell < cells.Length; cell += width)
        {
            days.MoveOn();
            Fill(cells.Slice(cell, width), days.Cutoffs);
        }
    }

    // The innermost loop of a projection, some thousand times for a year of days: as little as can be.
    private static void FillDense(ReadOnlySpan<T> upTo, Span<T> buckets, ReadOnlySpan<int> cutoffs, int before)
    {
        unchecked
        {
            var rest = upTo[^1];
            for (var i = 0; i < cutoffs.Length; i++)
            {
                var slot = cutoffs[i] - before;
                var later =
                    slot <= 0 ? T.Zero
                    : (uint)slot < (uint)upTo.Length ? upTo[slot]
                    : upTo[^1];
                buckets[i] = rest - later;
                rest = later;
            }

            buckets[cutoffs.Length] = rest;
        }
    }
}
