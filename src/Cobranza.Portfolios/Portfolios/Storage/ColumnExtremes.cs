using System.Runtime.CompilerServices;

namespace Cobranza.Portfolios.Storage;

/// <summary>The smallest and the largest of the rows that have been looked at, and the sum of their minor units.</summary>
/// <param name="FirstDay">The earliest due day.</param>
/// <param name="LastDay">The latest due day.</param>
/// <param name="Least">The fewest minor units; only above zero is the sum one.</param>
/// <param name="Most">The most minor units.</param>
/// <param name="Farthest">The highest place; that of a customer below zero is a huge one.</param>
/// <param name="Sum">All minor units together.</param>
internal readonly record struct ColumnExtremes(
    int FirstDay,
    int LastDay,
    long Least,
    long Most,
    uint Farthest,
    UInt128 Sum
)
{
    /// <summary>Those of no rows.</summary>
    public static ColumnExtremes None => new(int.MaxValue, int.MinValue, long.MaxValue, 0, 0, 0);

    /// <summary>Whether all rows can be.</summary>
    /// <param name="keys">How many customers there are.</param>
    public bool AreRight(int keys) =>
        FirstDay >= DayNumber.First && LastDay <= DayNumber.Last && Least > 0 && Farthest < keys;

    /// <summary>Those of more rows as well.</summary>
    // Apart from the loop over pieces, and in variables, which only so stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ColumnExtremes With(ReadOnlySpan<int> due, ReadOnlySpan<long> units, ReadOnlySpan<int> places)
    {
        var (first, last, least, most, farthest) = (FirstDay, LastDay, Least, Most, Farthest);
        var (low, high) = (0UL, 0UL);
        units = units[..due.Length];
        places = places[..due.Length];
        for (var row = 0; row < due.Length; row++)
        {
            first = Math.Min(first, due[row]);
            last = Math.Max(last, due[row]);
            least = Math.Min(least, units[row]);
            most = Math.Max(most, units[row]);
            farthest = Math.Max(farthest, unchecked((uint)places[row]));
            low = unchecked(low + (ulong)units[row]);
            high += low < unchecked((ulong)units[row]) ? 1UL : 0UL;
        }

        return new(first, last, least, most, farthest, Sum + new UInt128(high, low));
    }
}
