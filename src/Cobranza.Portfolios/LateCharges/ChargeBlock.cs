using System.Numerics;
using System.Runtime.InteropServices;

namespace Cobranza.LateCharges;

/// <summary>The extremes of the rows of a block: what decides how it may be reckoned.</summary>
internal readonly record struct ChargeBlock(int FirstDay, int LastDay, long Least, long Most)
{
    /// <summary>Rows of a block: 1,024, our choice, because its columns stay in the nearest cache.</summary>
    public const int Rows = 1_024;

    /// <summary>The extremes of some rows, at least one.</summary>
    public static ChargeBlock Of(ReadOnlySpan<int> dueDays, ReadOnlySpan<long> balances)
    {
        var (first, last) = (dueDays[0], dueDays[0]);
        var (least, most) = (balances[0], balances[0]);
        var days = MemoryMarshal.Cast<int, Vector<int>>(dueDays);
        var units = MemoryMarshal.Cast<long, Vector<long>>(balances);
        if (days.Length > 0)
        {
            var (low, high) = (days[0], days[0]);
            foreach (ref readonly var some in days)
            {
                (low, high) = (Vector.Min(low, some), Vector.Max(high, some));
            }

            for (var lane = 0; lane < Vector<int>.Count; lane++)
            {
                (first, last) = (Math.Min(first, low[lane]), Math.Max(last, high[lane]));
            }
        }

        if (units.Length > 0)
        {
            var (low, high) = (units[0], units[0]);
            foreach (ref readonly var some in units)
            {
                (low, high) = (Vector.Min(low, some), Vector.Max(high, some));
            }

            for (var lane = 0; lane < Vector<long>.Count; lane++)
            {
                (least, most) = (Math.Min(least, low[lane]), Math.Max(most, high[lane]));
            }
        }

        foreach (var day in dueDays[(days.Length * Vector<int>.Count)..])
        {
            (first, last) = (Math.Min(first, day), Math.Max(last, day));
        }

        foreach (var balance in balances[(units.Length * Vector<long>.Count)..])
        {
            (least, most) = (Math.Min(least, balance), Math.Max(most, balance));
        }

        return new(first, last, least, most);
    }
}
