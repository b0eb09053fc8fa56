namespace Cobranza.LateCharges;

/// <summary>The charge of one row for any day and any balance: factors, fixed parts and ceilings of its own day, in 128 bits where 64 are too few.</summary>
internal static class AnyCharge
{
    /// <summary>Whether the charge fits in 64 bits; and if so, the charge.</summary>
    /// <param name="step">Divisor, rounding and bounds.</param>
    /// <param name="days">What the charge of each day is made of.</param>
    /// <param name="day">The due day, one that the days hold.</param>
    /// <param name="balance">Greater than zero.</param>
    /// <param name="isSmall">Whether the balance is within the limits of <see cref="ChargeStep"/>.</param>
    /// <param name="charge">The charge in minor units.</param>
    public static bool TryOf(in ChargeStep step, DayCharges days, int day, long balance, bool isSmall, out long charge)
    {
        charge = 0;
        var (numerator, fixedPart) = (days.Numerators[day - days.FirstDay], days.FixedOn(day));
        if (numerator == 0 && fixedPart == 0)
        {
            return true;
        }

        var product = (Int128)balance * numerator;
        if (product + ((Int128)fixedPart * step.Divisor) < (Int128)step.Bounds.WaivedBelow * step.Divisor)
        {
            return true;
        }

        var dividend = product + step.Rounding.Addend;
        var rounded = Whole(step, dividend, isSmall);
        if (step.Rounding.TiesToEven && rounded * step.Divisor == dividend && ((rounded + fixedPart) & 1) != 0)
        {
            rounded--;
        }

        rounded += fixedPart;
        if (days.CeilingOn(day) is var ceiling and >= 0)
        {
            rounded = Int128.Min(rounded, Whole(step, (Int128)balance * ceiling, isSmall) + days.FixedCeilingOn(day));
        }

        // Without a cap, the most is no bound but the end of 64 bits: the single path says that an amount cannot be so large.
        rounded = Int128.Max(rounded, step.Bounds.Least);
        if (rounded > step.Bounds.Most && step.Bounds.Most == long.MaxValue)
        {
            return false;
        }

        charge = (long)Int128.Min(rounded, step.Bounds.Most);
        return true;
    }

    private static Int128 Whole(in ChargeStep step, Int128 dividend, bool isSmall) =>
        isSmall ? step.Divide((long)dividend).Whole : dividend / step.Divisor;
}
