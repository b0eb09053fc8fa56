using System.Runtime.CompilerServices;
using Cobranza.Rates;

namespace Cobranza.LateFees;

/// <summary>Rates that bear no interest on interest.</summary>
internal static class Simple
{
    private const int MonthsInYear = 12;
    private const int DaysInYear = 365;

    public static Rate Checked(Rate rate, [CallerArgumentExpression(nameof(rate))] string name = "") =>
        Guard.NotNull(rate, name).Compounds
            ? throw new ArgumentException($"must be simple, without interest on interest; it is {rate}", name)
            : rate;

    /// <summary>A rate refused where it comes to more than a bound for a year of 12 months or 365 days.</summary>
    public static void CheckBound(Rate rate, Percentage? bound, string where, string name)
    {
        var times = rate.Per switch
        {
            RatePeriod.Month => MonthsInYear,
            RatePeriod.Day => DaysInYear,
            _ => 1,
        };
        if (bound is { } most && rate.Value.ToFraction() * Fraction.Of(times) > most.ToFraction())
        {
            throw new ArgumentOutOfRangeException(
                name,
                where,
                $"must not come to more than {most} a year, the bound that this policy sets"
            );
        }
    }
}
