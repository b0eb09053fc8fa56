using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Generators with shrinkers for late fees: compositions of policies, and receivables to try a policy of your own on.</summary>
/// <remarks>Register the class: <c>[Property(Arbitrary = [typeof(LateFeePolicyArbitrary)])]</c>.</remarks>
public static class LateFeePolicyArbitrary
{
    private const int DeepestLayer = 4;
    private const int CasesPerLayer = 20;

    private static readonly int[] AwkwardGrace = [0, 1, 2, 5, 10, 28, 29, 30, 31];

    /// <summary>Compositions of policies with a receivable and a day.</summary>
    public static Arbitrary<LateFeeCase> Cases() =>
        Arb.From(
            from currency in CurrencyGenerator.Generator
            from policy in Policies(currency)
            from day in OverdueDayGenerator.In(currency)
            select new LateFeeCase(policy, day.Item, day.AsOf),
            Shrink
        );

    /// <summary>Receivables in any currency, with a day.</summary>
    public static Arbitrary<OverdueDay> OverdueDays() =>
        Arb.From(CurrencyGenerator.Generator.SelectMany(OverdueDayGenerator.In), OverdueDayGenerator.Shrink);

    /// <summary>Receivables in one currency, with a day: for a policy of your own whose amounts name a currency.</summary>
    public static Gen<OverdueDay> OverdueDaysIn(Currency currency) => OverdueDayGenerator.In(currency);

    /// <summary>Compositions that accept receivables in a currency; they grow with the size of the search.</summary>
    public static Gen<LateFeePolicy> Policies(Currency currency) =>
        Gen.Sized(size => Layers(currency, Math.Min(DeepestLayer, size / CasesPerLayer)));

    private static Gen<LateFeePolicy> Layers(Currency currency, int layers) =>
        layers == 0
            ? Simple(currency)
            : Gen.Frequency(
                (2, Simple(currency)),
                (3, Graced(Layers(currency, layers - 1))),
                (4, Bounded(currency, Layers(currency, layers - 1))),
                (3, Paired(Layers(currency, layers - 1))),
                (
                    1,
                    Layers(currency, layers - 1)
                        .Select(inner => LateFeePolicy.PerCurrency(new LateFeeInCurrency(currency, inner)))
                )
            );

    private static Gen<LateFeePolicy> Simple(Currency currency) =>
        Gen.Frequency(
            (1, Gen.Constant(LateFeePolicy.None)),
            (2, Amount(currency).Select(LateFeePolicy.Flat)),
            (2, RatioGenerator.Percentages.Generator.Select(LateFeePolicy.Percent)),
            (2, RatioGenerator.Percentages.Generator.Select(LateFeePolicy.PercentPerStartedMonth)),
            (
                5,
                from percent in RatioGenerator.Percentages.Generator
                from count in Gen.Elements(DayCount.Actual365Fixed, DayCount.Actual360, DayCount.ThirtyE360)
                select LateFeePolicy.SimpleInterest(Rate.Annual(percent), count)
            )
        );

    private static Gen<LateFeePolicy> Graced(Gen<LateFeePolicy> inner) =>
        from policy in inner
        from days in Gen.OneOf(Gen.Elements(AwkwardGrace), Gen.Choose(0, 90))
        from meaning in Gen.Elements(Enum.GetValues<GraceMeaning>())
        select policy.AfterGraceOf(days, meaning);

    private static Gen<LateFeePolicy> Bounded(Currency currency, Gen<LateFeePolicy> inner) =>
        from policy in inner
        from amount in Amount(currency)
        from share in RatioGenerator.Percentages.Generator
        from bounded in Gen.Elements(policy.CappedAt(amount), policy.CappedAt(share), policy.AtLeast(amount))
        select bounded;

    private static Gen<LateFeePolicy> Paired(Gen<LateFeePolicy> inner) =>
        from first in inner
        from second in inner
        from pair in Gen.Elements(
            first.Plus(second),
            LateFeePolicy.GreaterOf(first, second),
            LateFeePolicy.LesserOf(first, second)
        )
        select pair;

    private static Gen<Money> Amount(Currency currency) =>
        Gen.OneOf(Gen.Elements(0L, 1L, 2L, 49L, 50L, 51L, 99L, 100L, 333L), Numbers.UpToBits(30))
            .Select(units => Money.OfMinor(units, currency));

    private static IEnumerable<LateFeeCase> Shrink(LateFeeCase some) =>
        [
            .. Shrink(some.Policy).Select(policy => some with { Policy = policy }),
            .. OverdueDayGenerator
                .Shrink(new(some.Item, some.AsOf))
                .Select(day => new LateFeeCase(some.Policy, day.Item, day.AsOf)),
        ];

    // Toward what a policy is built from, and toward the same composition of something simpler.
    private static IEnumerable<LateFeePolicy> Shrink(LateFeePolicy policy) =>
        policy switch
        {
            GracedLateFee graced =>
            [
                graced.Inner,
                .. graced.Days > 0
                    ? [graced.Inner.AfterGraceOf(graced.Days / 2, graced.Meaning)]
                    : Array.Empty<LateFeePolicy>(),
                .. Shrink(graced.Inner).Select(inner => inner.AfterGraceOf(graced.Days, graced.Meaning)),
            ],
            CappedLateFee capped => [capped.Inner, .. Shrink(capped.Inner).Select(inner => inner.CappedAt(capped.Cap))],
            ShareCappedLateFee capped =>
            [
                capped.Inner,
                .. Shrink(capped.Inner).Select(inner => inner.CappedAt(capped.OfPrincipal)),
            ],
            MinimumLateFee minimum =>
            [
                minimum.Inner,
                .. Shrink(minimum.Inner).Select(inner => inner.AtLeast(minimum.Minimum)),
            ],
            SumLateFee sum => Pairs(sum.First, sum.Second, (first, second) => first.Plus(second)),
            GreaterLateFee greater => Pairs(greater.First, greater.Second, LateFeePolicy.GreaterOf),
            LesserLateFee lesser => Pairs(lesser.First, lesser.Second, LateFeePolicy.LesserOf),
            PerCurrencyLateFee choice => choice.Choices.Select(one => one.Policy),
            _ => [],
        };

    private static IEnumerable<LateFeePolicy> Pairs(
        LateFeePolicy first,
        LateFeePolicy second,
        Func<LateFeePolicy, LateFeePolicy, LateFeePolicy> pair
    ) =>
        [
            first,
            second,
            .. Shrink(first).Select(simpler => pair(simpler, second)),
            .. Shrink(second).Select(simpler => pair(first, simpler)),
        ];
}
