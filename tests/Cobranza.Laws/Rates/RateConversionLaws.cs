using System.Numerics;
using Cobranza.Rates;
using Cobranza.Testing;

namespace Cobranza.Laws;

/// <summary>Nominal and effective rates.</summary>
public sealed class RateConversionLaws
{
    private static readonly Compounding[] Frequencies =
    [
        .. Enum.GetValues<Compounding>().Where(compounding => compounding != Compounding.None),
    ];

    [Law]
    public bool An_effective_rate_is_the_one_that_compounds_once_a_year(Percentage share) =>
        Rate.Effective(share) == Rate.Compounded(share, Compounding.Annual)
        && Rate.Effective(share).EffectiveShare() == share.ToFraction()
        && Rate.Compounded(share, Compounding.None) == Rate.Annual(share);

    [Law]
    [Trait("Law", "IR-10")]
    public bool An_effective_rate_is_never_below_the_nominal_one(Percentage share) =>
        Array.TrueForAll(Frequencies, often => Rate.Compounded(share, often).EffectiveShare() >= share.ToFraction());

    [Law]
    public bool The_effective_rate_multiplies_out_the_periods_of_a_year(Percentage share) =>
        Array.TrueForAll(
            [
                (Compounding.HalfYearly, 2),
                (Compounding.Quarterly, 4),
                (Compounding.Monthly, 12),
                (Compounding.Daily, 365),
            ],
            one =>
                PowerOracle.IsNearest(
                    Rate.Compounded(share, one.Item1).EffectiveShare() + Fraction.One,
                    Fraction.One + (share.ToFraction() / Fraction.Of(one.Item2)),
                    Fraction.Of(one.Item2)
                )
        );

    [Law]
    public bool From_nominal_to_effective_and_back_changes_at_most_the_last_of_twelve_decimals(Percentage share) =>
        Array.TrueForAll(
            Frequencies,
            often =>
            {
                var effective = Rate.Compounded(share, often).ToEffective(12, RoundingMode.HalfEven);
                var back = effective.ToNominal(often, 12, RoundingMode.HalfEven);
                return effective.Compounding == Compounding.Annual
                    && back.Compounding == often
                    && Math.Abs(back.Value.Value - share.Value) <= 0.000000000001m;
            }
        );

    [Law]
    public bool Nominal_rates_of_one_growth_come_to_one_effective_share(Percentage share) =>
        Array.TrueForAll(
            Frequencies,
            often =>
            {
                var effective = Rate.Effective(share);
                var periods = Fraction.Of(Periods(often));
                var growth = Fraction.One + (effective.NominalShare(often) / periods);
                // Half a unit of the growth of a period, so many times, and half a unit of the last rounding.
                return PowerOracle.Agree(
                    growth.Power(periods),
                    Fraction.One + effective.EffectiveShare(),
                    Periods(often) + 1
                );
            }
        );

    [Law]
    public bool A_converted_rate_is_rounded_once_as_named(Percentage share, byte decimals, Rounding rounding)
    {
        var digits = decimals % (Percentage.MaxDecimals + 1);
        var rate = Rate.Compounded(share, Compounding.Monthly);
        var scale = BigInteger.Pow(10, digits + 2);
        var exact = rate.EffectiveShare();
        var rounded = ExactOracle.Round(exact.Numerator * scale, exact.Denominator, rounding.Mode);
        return rate.ToEffective(digits, rounding.Mode).Value.ToFraction() == Fraction.Of(rounded, scale);
    }

    [Law]
    public bool Simple_interest_has_no_effective_rate(Rate rate) =>
        rate.Compounds
        || Outcome.AllThrow<InvalidOperationException>(
            () => rate.EffectiveShare(),
            () => rate.NominalShare(Compounding.Monthly),
            () => rate.ToEffective(4, RoundingMode.HalfEven),
            () => rate.ToNominal(Compounding.Annual, 4, RoundingMode.HalfEven)
        );

    private static long Periods(Compounding often) =>
        often switch
        {
            Compounding.Annual => 1,
            Compounding.HalfYearly => 2,
            Compounding.Quarterly => 4,
            Compounding.Monthly => 12,
            _ => 365,
        };
}
