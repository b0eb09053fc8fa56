using Cobranza.Rates;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Rates and rules of fixing.</summary>
internal static class RateGenerator
{
    private static readonly Func<Percentage, Rate>[] Simple = [Rate.Annual, Rate.Annual, Rate.Monthly, Rate.Daily];

    /// <summary>Rates without interest on interest.</summary>
    public static Gen<Rate> SimpleRates { get; } =
        from share in RatioGenerator.Percentages.Generator
        from make in Gen.Elements(Simple)
        select make(share);

    public static Arbitrary<Rate> Arbitrary { get; } =
        Arb.From(
            Gen.OneOf(
                SimpleRates,
                from share in RatioGenerator.Percentages.Generator
                from compounding in Gen.Elements(Enum.GetValues<Compounding>())
                select Rate.Compounded(share, compounding)
            ),
            Shrink
        );

    public static Arbitrary<RateFixing> Fixings { get; } =
        Arb.From(
            from period in Gen.Elements(Enum.GetValues<FixingPeriod>())
            from observed in Gen.Elements(Enum.GetValues<FixingDay>())
            from forLife in Gen.Elements(false, false, true)
            select forLife ? RateFixing.ForLife(period, observed) : RateFixing.Each(period, observed),
            fixing => fixing == RateFixing.Daily ? [] : [RateFixing.Daily]
        );

    /// <summary>Toward a simple rate for a year, and toward plainer percentages.</summary>
    public static IEnumerable<Rate> Shrink(Rate rate) =>
        rate == Rate.Annual(rate.Value)
            ? RatioGenerator.Percentages.Shrinker(rate.Value).Select(Rate.Annual)
            : [Rate.Annual(rate.Value)];
}
