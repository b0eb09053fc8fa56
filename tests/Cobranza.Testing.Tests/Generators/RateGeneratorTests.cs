using Cobranza.Rates;
using Cobranza.Testing;

namespace Cobranza.Tests;

/// <summary>Generated rates, series and powers are valid, and the awkward ones are known to occur.</summary>
public sealed class RateGeneratorTests
{
    [Fact]
    public void Rates_keep_their_bounds() =>
        Draws.AreValid(RateArbitraries.Rates(), rate => !rate.Value.IsNegative && rate.Value <= Percentage.OneHundred);

    [Fact]
    public void Fixings_have_their_words() =>
        Draws.AreValid(RateArbitraries.Fixings(), fixing => fixing.ToText(Language.Spanish).StartsWith("vigente"));

    [Fact]
    public void Series_know_the_days_they_come_with() =>
        Draws.AreValid(RateArbitraries.Spans(), span => span.Series.Segments(span.First, span.Last).Count > 0);

    [Fact]
    public void Debts_have_a_known_rate_on_each_of_their_days() =>
        Draws.AreValid(
            RateArbitraries.Debts(),
            debt => debt.Rate.RatesFor(debt.DefaultedOn, debt.First, debt.Last).Count > 0
        );

    [Fact]
    public void Powers_lie_within_the_limits() =>
        Draws.AreValid(RateArbitraries.Powers(), power => power.Base.Power(power.Exponent).Sign > 0);

    [Fact]
    public void Rates_for_every_time_and_compounding_occur()
    {
        foreach (var per in Enum.GetValues<RatePeriod>())
        {
            AtLeast(10, Draws.Share(RateArbitraries.Rates(), rate => rate.Per == per));
        }

        foreach (var compounding in Enum.GetValues<Compounding>())
        {
            AtLeast(4, Draws.Share(RateArbitraries.Rates(), rate => rate.Compounding == compounding));
        }
    }

    [Fact]
    public void Equal_neighbors_cut_spans_and_open_ends_occur_in_series()
    {
        AtLeast(
            40,
            Draws.Share(
                RateArbitraries.Spans(),
                span =>
                    span.Series.Steps.Zip(span.Series.Steps.Skip(1)).Any(pair => pair.First.Rate == pair.Second.Rate)
            )
        );
        AtLeast(
            10,
            Draws.Share(RateArbitraries.Spans(), span => span.Series.Segments(span.First, span.Last).Count > 1)
        );
        AtLeast(40, Draws.Share(RateArbitraries.Spans(), span => span.Series.KnownThrough is null));
        AtLeast(5, Draws.Share(RateArbitraries.Spans(), span => span.Series.Steps.Count == 1));
        AtLeast(1, Draws.Share(RateArbitraries.Spans(), span => span.First == span.Last));
    }

    [Fact]
    public void Negative_references_floors_and_fixings_for_life_occur_in_debts()
    {
        AtLeast(
            30,
            Draws.Share(RateArbitraries.Debts(), debt => debt.Rate.Series.Steps.Any(step => step.Value.IsNegative))
        );
        AtLeast(4, Draws.Share(RateArbitraries.Debts(), debt => debt.Rate.Floor == RateFloor.Zero));
        AtLeast(20, Draws.Share(RateArbitraries.Debts(), debt => debt.Rate.Fixing.IsForLife));
        AtLeast(
            10,
            Draws.Share(
                RateArbitraries.Debts(),
                debt => debt.Rate.RatesFor(debt.DefaultedOn, debt.First, debt.Last).Count > 1
            )
        );
    }

    [Fact]
    public void Roots_whole_exponents_and_numbers_beside_a_half_occur_in_powers()
    {
        AtLeast(20, Draws.Share(RateArbitraries.Powers(), power => power.Exponent.IsWhole));
        AtLeast(10, Draws.Share(RateArbitraries.Powers(), power => power.Exponent.Denominator > 60));
        AtLeast(5, Draws.Share(RateArbitraries.Powers(), power => power.Base.Numerator.GetBitLength() > 180));
        AtLeast(20, Draws.Share(RateArbitraries.Powers(), power => power.Exponent.Sign < 0));
        AtLeast(10, Draws.Share(RateArbitraries.Powers(), power => power.Base < Fraction.One));
    }

    private static void AtLeast(double percent, double share) =>
        Assert.True(share >= percent, $"{share:F1} % of the draws, not {percent} %");
}
