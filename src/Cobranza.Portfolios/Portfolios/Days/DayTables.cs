using System.Numerics;

namespace Cobranza.Portfolios.Days;

/// <summary>Builds day tables in one pass over the rows.</summary>
internal static class DayTables
{
    /// <summary>Widest span of due days that is held day by day: 2^18 days, some 700 years and 2 MB; a wider one is held in pages.</summary>
    public const int MaxDenseDays = 1 << 18;

    // All parts together keep no more sums than this, however many parts there are.
    private const int MaxSumsOfParts = 1 << 23;

    // Beyond this four banks do not fit in the first cache, and neighbors seldom meet.
    private const int MaxBankedDays = 1 << 12;

    private const int Banks = 4;

    /// <summary>A table of rows.</summary>
    /// <param name="dueDays">The due day of each row.</param>
    /// <param name="units">The minor units of each row; their magnitudes sum to no more than <typeparamref name="T"/> holds.</param>
    /// <param name="first">No due day is before it.</param>
    /// <param name="last">No due day is after it.</param>
    /// <param name="workers">Who shares the work.</param>
    public static DayTable<T> Of<T>(
        ReadOnlyMemory<int> dueDays,
        ReadOnlyMemory<long> units,
        int first,
        int last,
        Workers workers
    )
        where T : struct, IBinaryInteger<T>
    {
        if (dueDays.IsEmpty)
        {
            return new(0, [T.Zero], null);
        }

        var pages = (long)last - first < MaxDenseDays ? null : new DayPages(dueDays.Span);
        var length = pages?.Length ?? last - first + 2;
        var parts = Math.Clamp(MaxSumsOfParts / length, 1, workers.Count);
        var sums = new T[parts][];
        workers.Run(part =>
        {
            if (part < parts)
            {
                var start = Workers.StartOf(part, parts, dueDays.Length);
                var end = Workers.StartOf(part + 1, parts, dueDays.Length);
                sums[part] = SumsOf<T>(dueDays.Span[start..end], units.Span[start..end], first, length, pages);
            }
        });
        for (var part = 1; part < parts; part++)
        {
            Add(sums[part], to: sums[0]);
        }

        return new(first, sums[0], pages);
    }

    /// <summary>How many rows are due by day.</summary>
    public static DayTable<int> CountsOf(ReadOnlySpan<int> dueDays, int first, int last)
    {
        if (dueDays.IsEmpty)
        {
            return new(0, [0], null);
        }

        var pages = (long)last - first < MaxDenseDays ? null : new DayPages(dueDays);
        var counts = new int[pages?.Length ?? last - first + 2];
        foreach (var day in dueDays)
        {
            counts[pages is null ? day - first + 1 : pages.SlotOf(day)]++;
        }

        return new(first, counts, pages);
    }

    private static T[] SumsOf<T>(
        ReadOnlySpan<int> dueDays,
        ReadOnlySpan<long> units,
        int first,
        int length,
        DayPages? pages
    )
        where T : struct, IBinaryInteger<T>
    {
        var sums = new T[length];
        if (pages is not null)
        {
            AddByPage(dueDays, units, pages, sums);
        }
        else if (length <= MaxBankedDays && dueDays.Length > Banks * length)
        {
            var banks = new T[Banks * length];
            AddToBanks(dueDays, units, first, banks);
            for (var bank = 0; bank < Banks; bank++)
            {
                Add(banks.AsSpan(bank * length, length), to: sums);
            }
        }
        else
        {
            AddByDay(dueDays, units, first, sums);
        }

        return sums;
    }

    // Unchecked here and below: T was chosen so that the sum of all magnitudes fits, and so does every part of it. Indexes stay
    // checked, because the memory of a wrapped set belongs to the caller.
    private static void AddByDay<T>(ReadOnlySpan<int> dueDays, ReadOnlySpan<long> units, int first, Span<T> sums)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            units = units[..dueDays.Length];
            for (var row = 0; row < dueDays.Length; row++)
            {
                sums[dueDays[row] - first + 1] += T.CreateTruncating(units[row]);
            }
        }
    }

    private static void AddByPage<T>(ReadOnlySpan<int> dueDays, ReadOnlySpan<long> units, DayPages pages, Span<T> sums)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            units = units[..dueDays.Length];
            for (var row = 0; row < dueDays.Length; row++)
            {
                sums[pages.SlotOf(dueDays[row])] += T.CreateTruncating(units[row]);
            }
        }
    }

    // Neighboring rows are added in different places: two of the same due day would else wait for each other's store.
    private static void AddToBanks<T>(ReadOnlySpan<int> dueDays, ReadOnlySpan<long> units, int first, Span<T> banks)
        where T : struct, IBinaryInteger<T>
    {
        unchecked
        {
            var length = banks.Length / Banks;
            units = units[..dueDays.Length];
            var before = first - 1;
            var a = banks[..length];
            var b = banks.Slice(length, length);
            var c = banks.Slice(2 * length, length);
            var d = banks.Slice(3 * length, length);
            var row = 0;
            for (; row <= dueDays.Length - Banks; row += Banks)
            {
                a[dueDays[row] - before] += T.CreateTruncating(units[row]);
                b[dueDays[row + 1] - before] += T.CreateTruncating(units[row + 1]);
                c[dueDays[row + 2] - before] += T.CreateTruncating(units[row + 2]);
                d[dueDays[row + 3] - before] += T.CreateTruncating(units[row + 3]);
            }

            for (; row < dueDays.Length; row++)
            {
                a[dueDays[row] - before] += T.CreateTruncating(units[row]);
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
