using System.Runtime.Intrinsics;
using Cobranza.Portfolios;

namespace Cobranza.LateCharges;

/// <summary>Which rows may be reckoned in 64 bits from the charges of days that a table holds.</summary>
/// <param name="FirstDay">The earliest due day that the table holds.</param>
/// <param name="AsOfDay">The day at whose end the charges are judged.</param>
/// <param name="Most">The most that a row may have open; zero where no row may be reckoned so.</param>
internal readonly record struct ChargeLimits(int FirstDay, int AsOfDay, long Most)
{
    /// <summary>Whether extremes of rows, eight at a time, are within the limits.</summary>
    /// <param name="least">The earliest due days.</param>
    /// <param name="greatest">The latest due days.</param>
    /// <param name="farthest">The most open, less one, as numbers without a sign.</param>
    public bool Hold(Vector256<int> least, Vector256<int> greatest, Vector512<ulong> farthest) =>
        Most > 0
        && Vector256.GreaterThanOrEqualAll(least, Vector256.Create(FirstDay))
        && Vector256.LessThanOrEqualAll(greatest, Vector256.Create(DayNumber.Last))
        && Vector512.LessThanAll(farthest, Vector512.Create((ulong)Most));
}
