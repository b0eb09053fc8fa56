using System.Numerics;
using Cobranza.Testing;

namespace Cobranza.Laws;

/// <summary>What sharing an amount by weights promises; u is one minor unit.</summary>
public sealed class AllocationByWeightLaws
{
    [Law]
    [Trait("Law", "AL-1")]
    public bool The_shares_add_up_to_the_amount(WeightedAmount sample) =>
        Sum(Shares(sample)) == sample.Amount.MinorUnits;

    [Law]
    [Trait("Law", "AL-2")]
    public bool Every_share_is_less_than_one_minor_unit_from_its_exact_part(WeightedAmount sample)
    {
        var total = Total(sample);
        return Shares(sample)
            .Zip(sample.Weights)
            .All(pair =>
                BigInteger.Abs((pair.First.MinorUnits * total) - ((BigInteger)sample.Amount.MinorUnits * pair.Second))
                < total
            );
    }

    [Law]
    [Trait("Law", "AL-3")]
    public bool A_heavier_weight_never_gets_a_smaller_share(WeightedAmount sample)
    {
        var byWeight = Shares(sample)
            .Zip(sample.Weights, (share, weight) => (Size: BigInteger.Abs(share.MinorUnits), Weight: weight))
            .GroupBy(pair => pair.Weight)
            .OrderBy(group => group.Key)
            .Select(group => (Least: group.Min(pair => pair.Size), Most: group.Max(pair => pair.Size)))
            .ToArray();
        return byWeight.Zip(byWeight.Skip(1)).All(pair => pair.First.Most <= pair.Second.Least);
    }

    [Law]
    [Trait("Law", "AL-4")]
    public bool A_weight_of_zero_gets_nothing(WeightedAmount sample) =>
        Shares(sample).Zip(sample.Weights).All(pair => pair.Second != 0 || pair.First.IsZero);

    [Law]
    [Trait("Law", "AL-5")]
    public bool A_refund_is_shared_as_the_charge_was(WeightedAmount sample) =>
        Shares(sample).Select(share => -share).SequenceEqual(Allocate(-sample.Amount, sample.Weights));

    [Law]
    [Trait("Law", "AL-6")]
    public bool No_minor_unit_could_move_and_leave_the_shares_fairer(WeightedAmount sample)
    {
        var total = Total(sample);
        var (cheapestGain, cheapestLoss) = (BigInteger.Pow(2, 200), BigInteger.Pow(2, 200));
        foreach (var (share, weight) in Shares(sample).Zip(sample.Weights))
        {
            var error = (share.MinorUnits * total) - ((BigInteger)sample.Amount.MinorUnits * weight);
            cheapestGain = BigInteger.Min(cheapestGain, BigInteger.Abs(error + total) - BigInteger.Abs(error));
            cheapestLoss = BigInteger.Min(cheapestLoss, BigInteger.Abs(error - total) - BigInteger.Abs(error));
        }

        return cheapestGain + cheapestLoss >= 0;
    }

    [Law]
    [Trait("Law", "AL-6")]
    public bool The_shares_are_those_of_the_largest_remainder_counted_without_limits(WeightedAmount sample) =>
        Shares(sample)
            .Select(share => (BigInteger)share.MinorUnits)
            .SequenceEqual(ExactOracle.Allocate(sample.Amount.MinorUnits, sample.Weights));

    [Law]
    [Trait("Law", "AL-7")]
    public bool Multiplying_every_weight_changes_nothing(WeightedAmount sample, byte factor)
    {
        var light = sample.Weights.Select(weight => weight % 1_000_000).ToArray();
        return light.All(weight => weight == 0)
            || Allocate(sample.Amount, light)
                .SequenceEqual(Allocate(sample.Amount, light.Select(weight => weight * (factor + 1L))));
    }

    [Law]
    [Trait("Law", "AL-8")]
    public bool Reordering_the_weights_reorders_the_shares_except_among_equal_remainders(WeightedAmount sample)
    {
        var reversed = Allocate(sample.Amount, sample.Weights.Reverse()).Reverse().ToArray();
        var total = Total(sample);
        return Shares(sample)
            .Select((share, index) => (share, index))
            .All(part =>
                part.share == reversed[part.index]
                || IsTied(sample, total, part.index, reversed[part.index] - part.share)
            );
    }

    [Law]
    [Trait("Law", "AL-8")]
    public bool With_the_larger_weight_first_the_order_of_distinct_weights_does_not_matter(WeightedAmount sample)
    {
        var weights = sample.Weights.Distinct().ToArray();
        long[] reversed = [.. Enumerable.Reverse(weights)];
        return sample
            .Amount.Allocate(weights, RemainderRule.LargerWeightFirst)
            .SequenceEqual(sample.Amount.Allocate(reversed, RemainderRule.LargerWeightFirst).Reverse());
    }

    [Law]
    [Trait("Law", "AL-9")]
    public bool Every_share_is_zero_or_has_the_sign_of_the_amount(WeightedAmount sample) =>
        Shares(sample).All(share => share.IsZero || share.Sign == sample.Amount.Sign);

    [Law]
    [Trait("Law", "AL-10")]
    public bool Weights_that_share_nothing_out_are_refused(Money amount, long weight)
    {
        var negative = weight < 0 ? weight : -1 - weight;
        return Outcome.AllThrow<ArgumentException>(
            () => amount.Allocate(),
            () => amount.Allocate(new long[1]),
            () => amount.Allocate(new long[3]),
            () => amount.Allocate(1, negative),
            () => amount.Allocate(new long[Money.MaxParts + 1]),
            () => amount.Split(0),
            () => amount.Split(-1),
            () => amount.Split(Money.MaxParts + 1)
        );
    }

    [Fact]
    [Trait("Law", "AL-11")]
    public void One_cent_over_ten_thousand_people_and_the_largest_amount_over_the_largest_weights_are_exact()
    {
        var cent = Money.OfMinor(1, Currency.Eur);
        var shares = cent.Allocate(Enumerable.Repeat(1L, 10_000).ToArray());
        Assert.Equal([cent, .. Enumerable.Repeat(Money.Zero(Currency.Eur), 9_999)], shares);

        var largest = Money.OfMinor(Money.MaxMinorUnits, Currency.Eur);
        long[] heaviest = [long.MaxValue, long.MaxValue, long.MaxValue - 1];
        Assert.Equal(
            ExactOracle.Allocate(largest.MinorUnits, heaviest),
            largest.Allocate(heaviest).Select(share => (BigInteger)share.MinorUnits)
        );
    }

    [Law]
    [Trait("Law", "AL-12")]
    public bool Equal_parts_differ_by_one_minor_unit_at_most_and_the_larger_ones_come_first(Money amount, byte count)
    {
        var parts = amount.Split(count + 1);
        var sizes = parts.Select(part => BigInteger.Abs(part.MinorUnits)).ToArray();
        return parts.Count == count + 1
            && Sum(parts) == amount.MinorUnits
            && sizes[0] - sizes[^1] <= 1
            && sizes.SequenceEqual(sizes.OrderDescending());
    }

    [Law]
    [Trait("Law", "AL-13")]
    public bool One_weight_gets_everything(Money amount, uint weight) => Allocate(amount, [weight + 1L])[0] == amount;

    [Law]
    [Trait("Law", "AL-14")]
    public bool Charging_and_refunding_by_the_same_weights_leaves_every_share_at_zero(WeightedAmount sample) =>
        Shares(sample)
            .Zip(Allocate(-sample.Amount, sample.Weights), (charged, refunded) => charged + refunded)
            .All(rest => rest.IsZero);

    [Law]
    [Trait("Law", "AL-15")]
    public bool Partial_refunds_of_the_running_total_end_at_the_shares_of_the_whole(WeightedAmount sample, byte[] cuts)
    {
        var given = sample.Weights.Select(_ => Money.Zero(sample.Amount.Currency)).ToArray();
        foreach (var running in RunningTotals(sample.Amount, cuts))
        {
            var target = Allocate(running, sample.Weights);
            for (var index = 0; index < given.Length; index++)
            {
                given[index] += target[index] - given[index];
            }
        }

        return given.SequenceEqual(Shares(sample));
    }

    [Fact]
    public void The_law_of_fair_shares_catches_a_residue_that_goes_to_the_first()
    {
        // 99.99 by 75 and 25: rounding down and giving the rest to the first part is 75.00 and 24.99.
        Assert.Equal([new(7499), new(2500)], ExactOracle.Allocate(9_999, [75, 25]));
        Assert.NotEqual([new(7500), new(2499)], ExactOracle.Allocate(9_999, [75, 25]));
    }

    private static IEnumerable<Money> RunningTotals(Money amount, byte[] cuts) =>
        [.. cuts.Order().Select(cut => amount.Currency.Units(amount.MinorUnits / 256 * cut)), amount];

    // One unit may change places only between parts with equal remainders.
    private static bool IsTied(WeightedAmount sample, BigInteger total, int index, Money difference)
    {
        var remainders = sample
            .Weights.Select(weight => BigInteger.Abs(sample.Amount.MinorUnits) * weight % total)
            .ToArray();
        return Math.Abs(difference.MinorUnits) == 1 && remainders.Count(rest => rest == remainders[index]) > 1;
    }

    private static BigInteger Total(WeightedAmount sample) =>
        sample.Weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);

    private static BigInteger Sum(IEnumerable<Money> amounts) =>
        amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.MinorUnits);

    private static ValueList<Money> Shares(WeightedAmount sample) => Allocate(sample.Amount, sample.Weights);

    private static ValueList<Money> Allocate(Money amount, IEnumerable<long> weights) =>
        amount.Allocate(weights.ToArray());
}
