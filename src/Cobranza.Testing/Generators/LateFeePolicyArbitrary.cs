using Cobranza.Calendars;
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
            from day in Gen.Frequency((3, OverdueDayGenerator.In(currency)), (2, PortionedDayGenerator.In(currency)))
            select new LateFeeCase(policy, day.Item, day.AsOf),
            Shrink
        );

    /// <summary>Receivables in any currency, with a day.</summary>
    public static Arbitrary<OverdueDay> OverdueDays() =>
        Arb.From(CurrencyGenerator.Generator.SelectMany(OverdueDayGenerator.In), OverdueDayGenerator.Shrink);

    /// <summary>Receivables in any currency that are due in portions, with notices and unpaid charges, and a day.</summary>
    public static Arbitrary<PortionedDay> PortionedDays() =>
        Arb.From(
            CurrencyGenerator
                .Generator.SelectMany(PortionedDayGenerator.In)
                .Select(day => new PortionedDay(day.Item, day.AsOf)),
            some =>
                PortionedDayGenerator
                    .Shrink(new(some.Item, some.AsOf))
                    .Select(day => new PortionedDay(day.Item, day.AsOf))
        );

    /// <summary>Receivables in one currency, with a day: for a policy of your own whose amounts name a currency.</summary>
    public static Gen<OverdueDay> OverdueDaysIn(Currency currency) => OverdueDayGenerator.In(currency);

    /// <summary>Compositions that accept receivables in a currency; they grow with the size of the search.</summary>
    public static Gen<LateFeePolicy> Policies(Currency currency) =>
        Gen.Sized(size => Layers(currency, Math.Min(DeepestLayer, size / CasesPerLayer)));

    private static Gen<LateFeePolicy> Layers(Currency currency, int layers)
    {
        var simple = SimpleFeeGenerator.In(currency);
        var made = simple;
        for (var layer = 0; layer < layers; layer++)
        {
            // Each layer once: one generator inside another for every choice would grow with their power.
            var inner = made;
            made = Gen.Frequency(
                (3, simple),
                (3, Graced(inner)),
                (4, Bounded(currency, inner)),
                (3, Paired(inner)),
                (3, Conditioned(currency, inner)),
                (1, inner.Select(policy => LateFeePolicy.PerCurrency(new LateFeeInCurrency(currency, policy))))
            );
        }

        return made;
    }

    private static Gen<LateFeePolicy> Graced(Gen<LateFeePolicy> inner) =>
        from policy in inner
        from days in Gen.OneOf(Gen.Elements(AwkwardGrace), Gen.Choose(0, 90))
        from meaning in Gen.Elements(Enum.GetValues<GraceMeaning>())
        from business in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        // Business days of a weekend that never closes, so that a grace at the end of the calendar stays in it.
        select business
            ? policy.AfterGraceOfBusinessDays(Math.Min(days, 5), BusinessCalendar.EveryDay, meaning)
            : policy.AfterGraceOf(days, meaning);

    private static Gen<LateFeePolicy> Bounded(Currency currency, Gen<LateFeePolicy> inner) =>
        from policy in inner
        from amount in Amount(currency)
        from share in RatioGenerator.Percentages.Generator
        from bounded in Gen.Elements(
            policy.CappedAt(amount),
            policy.CappedAt(share),
            policy.AtLeast(amount),
            policy.CappedForLifeAt(amount),
            policy.WaivedBelow(amount),
            policy.CappedAt(Rate.Annual(share), DayCount.Actual365Fixed)
        )
        select bounded;

    // Only conditions under which more lateness, or a larger debt, never costs less.
    private static Gen<LateFeePolicy> Conditioned(Currency currency, Gen<LateFeePolicy> inner) =>
        from policy in inner
        from other in inner
        from amount in Amount(currency)
        from days in Gen.Choose(1, 90)
        from date in DateGenerator.Modern()
        from length in Gen.Choose(0, 60)
        from chosen in Gen.Elements(
            policy.When(LateFeeCondition.PrincipalAtLeast(amount)),
            policy.When(LateFeeCondition.DaysPastDueAtLeast(days)),
            policy.When(LateFeeCondition.NoticesAtLeast(1 + (days % 3))),
            HasCondition(policy)
                ? policy
                : LateFeePolicy.FirstOf(policy.When(LateFeeCondition.DueOnOrAfter(date)), other),
            policy.ExceptDuring(DateRange.Of(date, date.PlusDays(length)), DateRange.From(new(2026, 4, 1))),
            policy.OnChargesToo(),
            policy.OnClosed()
        )
        select chosen;

    // The first that applies may give way to a cheaper one as soon as its own condition holds.
    private static bool HasCondition(LateFeePolicy policy) =>
        policy is ConditionalLateFee || policy.BuiltFrom.Any(HasCondition);

    private static Gen<LateFeePolicy> Paired(Gen<LateFeePolicy> inner) =>
        from first in inner
        from second in inner
        from pair in Gen.Elements(
            first.Plus(second),
            LateFeePolicy.GreaterOf(first, second),
            LateFeePolicy.LesserOf(first, second),
            first.CappedBy(second)
        )
        select pair;

    private static Gen<Money> Amount(Currency currency) => SimpleFeeGenerator.Amount(currency);

    private static IEnumerable<LateFeeCase> Shrink(LateFeeCase some) =>
        [
            .. Shrink(some.Policy).Select(policy => some with { Policy = policy }),
            .. OverdueDayGenerator
                .Shrink(new(some.Item, some.AsOf))
                .Select(day => new LateFeeCase(some.Policy, day.Item, day.AsOf)),
            .. PortionedDayGenerator
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
            LimitedLateFee limited => Pairs(limited.Inner, limited.Limit, (inner, limit) => inner.CappedBy(limit)),
            PerCurrencyLateFee choice => choice.Choices.Select(one => one.Policy),
            FirstLateFee first => first.Choices,
            LifeCappedLateFee capped => [capped.Inner],
            WaivedBelowLateFee waived => [waived.Inner],
            HolidayLateFee holiday => [holiday.Inner],
            ConditionalLateFee conditional => [conditional.Inner],
            ChargesIncludedLateFee included => [included.Inner],
            BalancePartLateFee part => [part.Inner],
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
