using System.Runtime.Intrinsics;
using Cobranza.Portfolios;

namespace Cobranza.LateCharges;

/// <summary>Which rows may be reckoned in 64 bits from the charges of days that a table holds.</summary>
/// <param name="FirstDay">The earliest due day that the table holds.</param>
/// <param name="Most">The most that a row may have open; zero where no row may be reckoned so.</param>
internal readonly record struct ChargeLimits(int FirstDay, long Most)
{
    /// <summary>The limits of a table.</summary>
    /// <param name="days">What the table holds.</param>
    /// <param name="bounds">Least and most that a charge may be.</param>
    public static ChargeLimits Of(DayCharges days, ChargeBounds bounds)
    {
        if (days.MostFixed > ChargeStep.MaxFixed || bounds.Least > ChargeStep.MaxFixed)
        {
            return new(days.FirstDay, 0);
        }

        var product = Int128.Min(
            ChargeStep.MaxProduct - 1 - days.Divisor,
            ((Int128)ChargeStep.MaxQuotient * days.Divisor) - 1
        );
        return new(days.FirstDay, days.MostNumerator == 0 ? long.MaxValue : (long)(product / days.MostNumerator));
    }

    /// <summary>Whether rows of a block, which all exist and have something open, are within the limits.</summary>
    public bool Hold(ChargeBlock block) => block.FirstDay >= FirstDay && Hold(block.Most);

    /// <summary>Whether what is open of a row is within the limits.</summary>
    public bool Hold(long open) => open <= Most;

    /// <summary>Whether extremes of rows, eight at a time, are within the limits, and all rows exist and have something open.</summary>
    /// <param name="least">The earliest due days.</param>
    /// <param name="greatest">The latest due days.</param>
    /// <param name="farthest">The most open, less one, as numbers without a sign: where nothing is open it is a huge one.</param>
    public bool Hold(Vector256<int> least, Vector256<int> greatest, Vector512<ulong> farthest) =>
        Most > 0
        && Vector256.GreaterThanOrEqualAll(least, Vector256.Create(FirstDay))
        && Vector256.LessThanOrEqualAll(greatest, Vector256.Create(DayNumber.Last))
        && Vector512.LessThanAll(farthest, Vector512.Create((ulong)Most));
}
