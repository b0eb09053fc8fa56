using System.Numerics;
using Cobranza.Portfolios.Storage;

namespace Cobranza.Portfolios.Days;

/// <summary>Builds day tables in one pass over the rows.</summary>
internal static class DayTables
{
    /// <summary>Widest span of due days that is held day by day: 2^18 days, some 700 years and 2 MB; a wider one is held in pages.</summary>
    public const int MaxDenseDays = 1 << 18;

    // All parts together keep no more sums than this, however many parts there are.
    private const int MaxSumsOfParts = 1 << 23;

    // Beyond this two runs of sums crowd the rows out of the nearest cache, which costs more than neighbors that meet.
    private const int MaxTwinDays = 1 << 10;

    /// <summary>A table of rows.</summary>
    /// <param name="rows">The rows; the magnitudes of their minor units sum to no more than <typeparamref name="T"/> holds.</param>
    /// <param name="first">No due day is before it.</param>
    /// <param name="last">No due day is after it.</param>
    /// <param name="workers">Who shares the work.</param>
    public static DayTable<T> Of<T>(RowColumns rows, int first, int last, Workers workers)
        where T : struct, IBinaryInteger<T>
    {
        if (rows.Count == 0)
        {
            return new(0, [T.Zero], null);
        }

        var pages = PagesOf(rows, first, last);
        var length = pages?.Length ?? last - first + 2;
        var parts = Math.Clamp(MaxSumsOfParts / length, 1, workers.Count);
        var sums = new T[parts][];
        workers.Run(part =>
        {
            if (part < parts)
            {
                var start = Workers.StartOf(part, parts, rows.Count);
                var end = Workers.StartOf(part + 1, parts, rows.Count);
                sums[part] = SumsOf<T>(rows, start, end, first, length, pages);
            }
        });
        for (var part = 1; part < parts; part++)
        {
            Add(sums[part], to: sums[0]);
        }

        return new(first, sums[0], pages);
    }

    /// <summary>How many rows are due by day.</summary>
    public static DayTable<int> CountsOf(RowColumns rows, int first, int last)
    {
        if (rows.Count == 0)
        {
            return new(0, [0], null);
        }

        var pages = PagesOf(rows, first, last);
        var counts = new int[pages?.Length ?? last - first + 2];
        var pieces = rows.Read(0, rows.Count, stackalloc int[RowPieces.Rows], stackalloc long[RowPieces.Rows]);
        while (pieces.MoveNext())
        {
            foreach (var day in pieces.DueDays)
            {
                counts[pages is null ? day - first + 1 : pages.SlotOf(day)]++;
            }
        }

        return new(first, counts, pages);
    }

    private static DayPages? PagesOf(RowColumns rows, int first, int last) =>
        (long)last - first < MaxDenseDays ? null : new(rows);

    private static T[] SumsOf<T>(RowColumns rows, int start, int end, int first, int length, DayPages? pages)
        where T : struct, IBinaryInteger<T>
    {
        var sums = new T[length];
        if (pages is not null)
        {
            AddByPage(rows, start, end, pages, sums);
            return sums;
        }

        // Neighboring rows are added in different places: two of the same due day would else wait for each other's store.
        var twin = length <= MaxTwinDays && end - start > length ? new T[length] : sums;
        if (rows is NarrowColumns narrow)
        {
            AddByDay(narrow.Days[start..end], narrow.Units[start..end], first - narrow.Origin, sums, twin);
        }
        else
        {
            var wide = (WideColumns)rows;
            AddByDay(wide.DueDays[start..end], wide.Units[start..end], first, sums, twin);
        }

        if (twin != sums)
        {
            Add(twin, to: sums);
        }

        return sums;
    }

    // Unchecked here and below: T was chosen so that the sum of all magnitudes fits, and so does every part of it. Indexes stay
    // checked, because the memory of a wrapped set belongs to the caller. In the width of the columns, because widening them first
    // takes as long as this does.
    private static void AddByDay<T, TDay, TUnits>(
        ReadOnlySpan<TDay> days,
        ReadOnlySpan<TUnits> units,
        int first,
        Span<T> even,
        Span<T> odd
    )
        where T : struct, IBinaryInteger<T>
        where TDay : struct, IBinaryInteger<TDay>
        where TUnits : struct, IBinaryInteger<TUnits>
    {
        unchecked
        {
            var before = first - 1;
            units = units[..days.Length];
            var row = 0;
            for (; row < days.Length - 3; row += 4)
            {
                even[int.CreateTruncating(days[row]) - before] += T.CreateTruncating(units[row]);
                odd[int.CreateTruncating(days[row + 1]) - before] += T.CreateTruncating(units[row + 1]);
                even[int.CreateTruncating(days[row + 2]) - before] += T.CreateTruncating(units[row + 2]);
                odd[int.CreateTruncating(days[row + 3]) - before] += T.CreateTruncating(units[row + 3]);
            }

            for (; row < days.Length; row++)
            {
                even[int.CreateTruncating(days[row]) - before] += T.CreateTruncating(units[row]);
            }
        }
    }

    private static void AddByPage<T>(RowColumns rows, int start, int end, DayPages pages, Span<T> sums)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            var pieces = rows.Read(start, end, stackalloc int[RowPieces.Rows], stackalloc long[RowPieces.Rows]);
            while (pieces.MoveNext())
            {
                for (var row = 0; row < pieces.DueDays.Length; row++)
                {
                    sums[pages.SlotOf(pieces.DueDays[row])] += T.CreateTruncating(pieces.Units[row]);
                }
            }
        }
    }

    private static void Add<T>(ReadOnlySpan<T> sums, Span<T> to)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            for (var slot = 0; slot < sums.Length; slot++)
            {
                to[slot] += sums[slot];
            }
        }
    }
}
