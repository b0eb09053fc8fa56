namespace Cobranza.Comparison;

/// <summary>The terms of the late charge: 24 % a year on 365 days from the day after the due date, nothing if no more than 5 days late,
/// rounded half to even, never above 25 % of the balance.</summary>
internal static class Charge
{
    public const int PercentAYear = 24;
    public const int GraceDays = 5;
    public const int CapPercent = 25;
    public const long Denominator = 100L * 365;

    /// <summary>The charge in integers; the cap wins over the rounding.</summary>
    public static long Of(long open, int daysLate)
    {
        if (daysLate <= GraceDays)
        {
            return 0;
        }

        var (quotient, rest) = Math.DivRem(open * PercentAYear * daysLate, Denominator);
        var up = (2 * rest) > Denominator || ((2 * rest) == Denominator && (quotient & 1) == 1);
        return Math.Min(quotient + (up ? 1 : 0), open * CapPercent / 100);
    }

    /// <summary>The same as an application would write it.</summary>
    public static decimal Of(decimal open, int digits, int daysLate)
    {
        if (daysLate <= GraceDays)
        {
            return 0m;
        }

        var charge = decimal.Round(open * 0.24m * daysLate / 365m, digits, MidpointRounding.ToEven);
        return Math.Min(charge, decimal.Round(open * 0.25m, digits, MidpointRounding.ToZero));
    }
}
