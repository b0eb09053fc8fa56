using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Amounts to share, with few or many weights, equal, zero or huge.</summary>
internal static class WeightGenerator
{
    private const int MostWeights = 40;

    private static readonly long[] Awkward = [0, 1, 1, 1, 2, 3, 7, 10, 33, 66, 100, 9_801, 12_000, 1_000_000_007];

    public static Arbitrary<WeightedAmount> Arbitrary { get; } =
        Arb.From(
            from amount in MoneyGenerator.Arbitrary.Generator
            from weights in Weights()
            select new WeightedAmount(amount, weights),
            Shrink
        );

    private static Gen<ValueList<long>> Weights() =>
        from count in Gen.Frequency((4, Gen.Choose(1, 4)), (2, Gen.Choose(1, MostWeights)))
        from weights in Gen.ArrayOf(
            Gen.Frequency(
                (6, Gen.Elements(Awkward)),
                (3, Numbers.UpToBits(20)),
                (1, Gen.Constant(long.MaxValue)),
                (1, Numbers.LogUniform)
            ),
            count
        )
        select ValueList.From(HasWeight(weights) ? weights : [1, .. weights]);

    private static bool HasWeight(IEnumerable<long> weights) => weights.Any(weight => weight > 0);

    private static IEnumerable<WeightedAmount> Shrink(WeightedAmount sample)
    {
        var fewer = Enumerable
            .Range(0, sample.Weights.Count)
            .Select(dropped => sample.Weights.Where((_, index) => index != dropped).ToArray())
            .Where(HasWeight)
            .Select(weights => sample with { Weights = ValueList.From(weights) });
        var smaller = MoneyGenerator.Shrink(sample.Amount).Select(amount => sample with { Amount = amount });
        var lighter = sample.Weights.Any(weight => weight > 1)
            ? [sample with { Weights = ValueList.From(sample.Weights.Select(weight => Math.Min(weight, 1))) }]
            : Enumerable.Empty<WeightedAmount>();
        return fewer.Concat(smaller).Concat(lighter);
    }
}
