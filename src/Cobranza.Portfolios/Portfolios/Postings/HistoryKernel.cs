using System.Buffers;
using System.Numerics;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Postings;

/// <summary>Counts postings into the buckets of each day: a running sum by due day, and on each day the sums between its cutoffs.</summary>
/// <remarks>
/// Every sum is a sum of postings, so the postings may be counted in pieces and the cells added up. Unchecked throughout: the type was
/// chosen so that the sum of all magnitudes fits. Indexes stay checked, because the memory of a wrapped set belongs to the caller.
/// </remarks>
internal static class HistoryKernel
{
    /// <summary>Most sums by posting day and due day that are kept at once: 2^21, which are 16 MB; longer ranges are counted in pieces.</summary>
    public const int MaxCube = 1 << 21;

    private const int Banks = 4;

    /// <summary>Adds what some postings make open to the cells of each day.</summary>
    public static void AddPostings<T>(PostingBlock block, int start, int end, HistoryRange range, Span<T> cells)
        where T : struct, IBinaryInteger<T>
    {
        if (block.IsOrdered)
        {
            AddOrdered(block, start, end, range, cells);
            return;
        }

        var days = Math.Clamp(MaxCube / range.Span, 1, range.Days);
        for (var first = 0; first < range.Days; first += days)
        {
            var part = range.Part(first, Math.Min(days, range.Days - first));
            AddUnordered(block, start, end, part, cells.Slice(first * range.Width, part.Days * range.Width));
        }
    }

    /// <summary>Adds the credits of each day to its last column, in which nothing stands yet.</summary>
    public static void AddCredits<T>(PostingBlock block, HistoryRange range, Span<T> cells)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            for (var row = 0; row < block.CreditUnits.Length; row++)
            {
                var day = Math.Max(block.CreditsPostedOn[row] - range.From, 0);
                if (day < range.Days)
                {
                    cells[((day + 1) * range.Width) - 1] += T.CreateTruncating(block.CreditUnits[row]);
                }
            }

            // From what each day brings to what stands on it.
            for (var cell = (2 * range.Width) - 1; cell < cells.Length; cell += range.Width)
            {
                cells[cell] += cells[cell - range.Width];
            }
        }
    }

    // The postings of each day lie together, and those before the first day before them.
    private static void AddOrdered<T>(PostingBlock block, int start, int end, HistoryRange range, Span<T> cells)
        where T : struct, IBinaryInteger<T>
    {
        var postedOn = block.PostedOn.Span[..end];
        var due = block.CountedFrom.Span[..end];
        var units = block.Units.Span[..end];
        var cutoffs = range.Cutoffs(stackalloc int[BucketCutoffs.Max]);
        var open = new T[range.Span];
        var banks = new T[end - start > Banks * range.Span ? Banks * range.Span : 0];
        for (var day = 0; day < range.Days; day++)
        {
            if (day > 0)
            {
                cutoffs.MoveOn();
            }

            var next = start + FirstAfter(cutoffs.Day, postedOn[start..]);
            if (next - start > banks.Length && banks.Length > 0)
            {
                AddByBank(due[start..next], units[start..next], range, banks, open);
            }
            else
            {
                AddByDay(due[start..next], units[start..next], range, open);
            }

            start = next;
            AddBuckets<T>(open, cutoffs.Cutoffs, range.Lowest, cells.Slice(day * range.Width, range.Width));
        }
    }

    // Sums by posting day and due day first; postings after the last day go where nobody looks.
    private static void AddUnordered<T>(PostingBlock block, int start, int end, HistoryRange range, Span<T> cells)
        where T : struct, IBinaryInteger<T>
    {
        var length = (range.Days + 1) * range.Span;
        var rented = ArrayPool<T>.Shared.Rent(length);
        var cube = rented.AsSpan(0, length);
        cube.Clear();
        AddToCube(
            block.PostedOn.Span[start..end],
            block.CountedFrom.Span[start..end],
            block.Units.Span[start..end],
            range,
            cube
        );
        var cutoffs = range.Cutoffs(stackalloc int[BucketCutoffs.Max]);
        var open = cube[..range.Span];
        for (var day = 0; day < range.Days; day++)
        {
            if (day > 0)
            {
                cutoffs.MoveOn();
                Add(cube.Slice(day * range.Span, range.Span), open);
            }

            AddBuckets<T>(open, cutoffs.Cutoffs, range.Lowest, cells.Slice(day * range.Width, range.Width));
        }

        ArrayPool<T>.Shared.Return(rented);
    }

    private static void AddToCube<T>(
        ReadOnlySpan<int> postedOn,
        ReadOnlySpan<int> due,
        ReadOnlySpan<long> units,
        HistoryRange range,
        Span<T> cube
    )
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            var (from, days, lowest, span) = (range.From, range.Days, range.Lowest, range.Span);
            due = due[..postedOn.Length];
            units = units[..postedOn.Length];
            for (var row = 0; row < postedOn.Length; row++)
            {
                var day = Within(postedOn[row] - from, days);
                cube[(day * span) + Within(due[row] - lowest, span - 1)] += T.CreateTruncating(units[row]);
            }
        }
    }

    private static void AddByDay<T>(ReadOnlySpan<int> due, ReadOnlySpan<long> units, HistoryRange range, Span<T> open)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            var (lowest, last) = (range.Lowest, range.Span - 1);
            units = units[..due.Length];
            for (var row = 0; row < due.Length; row++)
            {
                open[Within(due[row] - lowest, last)] += T.CreateTruncating(units[row]);
            }
        }
    }

    // Neighboring postings often have the same due day; in different banks none waits for the store of the one before.
    private static void AddByBank<T>(
        ReadOnlySpan<int> due,
        ReadOnlySpan<long> units,
        HistoryRange range,
        Span<T> banks,
        Span<T> open
    )
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            var (lowest, span) = (range.Lowest, range.Span);
            var last = span - 1;
            var a = banks[..span];
            var b = banks.Slice(span, span);
            var c = banks.Slice(2 * span, span);
            var d = banks.Slice(3 * span, span);
            units = units[..due.Length];
            var row = 0;
            for (; row <= due.Length - Banks; row += Banks)
            {
                a[Within(due[row] - lowest, last)] += T.CreateTruncating(units[row]);
                b[Within(due[row + 1] - lowest, last)] += T.CreateTruncating(units[row + 1]);
                c[Within(due[row + 2] - lowest, last)] += T.CreateTruncating(units[row + 2]);
                d[Within(due[row + 3] - lowest, last)] += T.CreateTruncating(units[row + 3]);
            }

            AddByDay(due[row..], units[row..], range, open);
            for (var place = 0; place < span; place++)
            {
                open[place] += a[place] + b[place] + c[place] + d[place];
            }

            banks.Clear();
        }
    }

    private static void AddBuckets<T>(ReadOnlySpan<T> open, ReadOnlySpan<int> cutoffs, int lowest, Span<T> row)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            var end = open.Length;
            for (var bucket = 0; bucket < cutoffs.Length; bucket++)
            {
                var start = cutoffs[bucket] - lowest + 1;
                row[bucket] += Sum(open[start..end]);
                end = start;
            }

            row[cutoffs.Length] += Sum(open[..end]);
        }
    }

    private static T Sum<T>(ReadOnlySpan<T> units)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            var sum = T.Zero;
            foreach (var one in units)
            {
                sum += one;
            }

            return sum;
        }
    }

    private static void Add<T>(ReadOnlySpan<T> cells, Span<T> to)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            for (var cell = 0; cell < cells.Length; cell++)
            {
                to[cell] += cells[cell];
            }
        }
    }

    // The nearest number from 0 to the last, without a branch: half of the postings may lie before the first day, in no order.
    private static int Within(int number, int last)
    {
        unchecked
        {
            number &= ~(number >> 31);
            var over = number - last;
            return number - (over & ~(over >> 31));
        }
    }

    /// <summary>How many of the rising days are on or before a day.</summary>
    private static int FirstAfter(int day, ReadOnlySpan<int> days)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = days[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
