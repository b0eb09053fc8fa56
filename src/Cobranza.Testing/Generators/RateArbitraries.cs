using Cobranza.Rates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Generators with shrinkers for rates, series of rates, reference rates and powers.</summary>
/// <remarks>Register the class: <c>[Property(Arbitrary = [typeof(RateArbitraries)])]</c>.</remarks>
public static class RateArbitraries
{
    /// <summary>Rates for a year, a month or a day, simple and compounding, from nothing to 100 %.</summary>
    public static Arbitrary<Rate> Rates() => RateGenerator.Arbitrary;

    /// <summary>Rules of fixing: every period, day observed and length of life.</summary>
    public static Arbitrary<RateFixing> Fixings() => RateGenerator.Fixings;

    /// <summary>Series of simple rates with days that they know.</summary>
    public static Arbitrary<RateSpan> Spans() => RateSeriesGenerator.Spans;

    /// <summary>Debts that bear a reference rate with a margin.</summary>
    public static Arbitrary<RateDebt> Debts() => RateSeriesGenerator.Debts;

    /// <summary>Bases with exponents.</summary>
    public static Arbitrary<RatePower> Powers() => RatePowerGenerator.Arbitrary;
}
