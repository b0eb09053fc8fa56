using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Late fees that are built from no others.</summary>
internal static class SimpleFeeGenerator
{
    private const int MostSteps = 8;

    // Rates for interest on interest, kept small, for 800 days of 100 % a year tell nothing more.
    private static readonly decimal[] CompoundRates = [0m, 1.5m, 12m, 24m, 70m];

    private static readonly LateFeePeriod[] Periods =
    [
        LateFeePeriod.Day,
        LateFeePeriod.Week,
        LateFeePeriod.Month,
        LateFeePeriod.OfDays(30),
        LateFeePeriod.OfMonths(3),
        LateFeePeriod.OfDays(45),
    ];

    // From the first day of the calendar, so that no day is unknown.
    private static readonly LocalDate Always = new(1, 1, 2);

    public static Gen<LateFeePolicy> In(Currency currency) =>
        Gen.Frequency(
            (1, Gen.Constant(LateFeePolicy.None)),
            (2, Amount(currency).Select(LateFeePolicy.Flat)),
            (2, RatioGenerator.Percentages.Generator.Select(LateFeePolicy.Percent)),
            (2, RatioGenerator.Percentages.Generator.Select(LateFeePolicy.PercentPerStartedMonth)),
            (4, Interest),
            (4, DatedInterest),
            (1, OnInterest),
            (3, Periodic(currency)),
            (3, Tiered(currency)),
            (
                1,
                from amount in Amount(currency)
                from most in Gen.Choose(1, 3)
                select LateFeePolicy.PerNotice(amount, most)
            )
        );

    public static Gen<Money> Amount(Currency currency) =>
        Gen.OneOf(Gen.Elements(0L, 1L, 2L, 49L, 50L, 51L, 99L, 100L, 333L), Numbers.UpToBits(30))
            .Select(units => Money.OfMinor(units, currency));

    private static Gen<DayCount> Counts { get; } =
        Gen.Elements(DayCount.Actual365Fixed, DayCount.Actual360, DayCount.ThirtyE360);

    private static Gen<AccrualWindow> Windows { get; } = Gen.Elements(Enum.GetValues<AccrualWindow>());

    private static Gen<LateFeePolicy> Interest { get; } =
        from percent in RatioGenerator.Percentages.Generator
        from count in Counts
        from window in Windows
        select LateFeePolicy.SimpleInterest(Rate.Annual(percent), count, window);

    private static Gen<LateFeePolicy> DatedInterest { get; } =
        from days in Gen.ArrayOf(DateGenerator.Modern(), MostSteps)
        from rates in Gen.ArrayOf(Gen.Elements(0m, 8m, 10.5m, 12m, 24m), MostSteps + 1)
        from count in Counts
        from window in Windows
        from fixing in Gen.Elements(RateFixing.Daily, RateFixing.HalfYearly)
        from reference in Gen.Elements(false, true)
        let starts = days.Distinct().Where(day => day > Always).Prepend(Always).ToArray()
        select reference
            ? LateFeePolicy.SimpleInterest(
                new ReferenceRate(
                    ReferenceSeries.Of(
                        starts.Select((day, index) => new ReferenceStep(day, Percentage.Of(rates[index] - 2)))
                    ),
                    Percentage.Of(2),
                    fixing
                ),
                count,
                window
            )
            : LateFeePolicy.SimpleInterest(
                RateSeries.Of(
                    starts.Select((day, index) => new RateStep(day, Rate.Annual(Percentage.Of(rates[index]))))
                ),
                count,
                window
            );

    private static Gen<LateFeePolicy> OnInterest { get; } =
        from percent in Gen.Elements(CompoundRates)
        from compounding in Gen.Elements(Compounding.Annual, Compounding.Monthly)
        from every in Gen.Elements(LateFeePeriod.Month, LateFeePeriod.OfDays(30), LateFeePeriod.OfMonths(3))
        from powers in Gen.Elements(false, true)
        select powers
            ? LateFeePolicy.CompoundInterest(Rate.Compounded(Percentage.Of(percent), compounding), DayCount.Actual360)
            : LateFeePolicy.CapitalizedInterest(Rate.Annual(Percentage.Of(percent)), DayCount.Actual360, every);

    private static Gen<LateFeePolicy> Periodic(Currency currency) =>
        from share in RatioGenerator.Percentages.Generator
        from amount in Amount(currency)
        from every in Gen.Elements(Periods)
        from counting in Gen.Elements(Enum.GetValues<PeriodCounting>())
        from policy in Gen.Elements(
            LateFeePolicy.PercentPer(share, every, counting),
            LateFeePolicy.FlatPer(amount, every, counting),
            LateFeePolicy.OnAverageBalance(share, every, counting)
        )
        select policy;

    // Charges that rise from tier to tier.
    private static Gen<LateFeePolicy> Tiered(Currency currency) =>
        from amounts in Gen.ArrayOf(Amount(currency), 3)
        from bounds in Gen.ArrayOf(Amount(currency), 3)
        from days in Gen.ArrayOf(Gen.Elements(1, 2, 5, 6, 10, 11, 30, 31, 60, 90), 3)
        from shares in Gen.ArrayOf(RatioGenerator.Percentages.Generator, 3)
        from mode in Gen.Elements(Enum.GetValues<TierMode>())
        let rising = amounts.Order().ToArray()
        let steps = bounds.Distinct().Order().ToArray()
        from policy in Gen.Elements(
            LateFeePolicy.ByDaysPastDue(
                mode,
                [.. days.Distinct().Order().Select((day, at) => new LateFeeTier(day, LateFeePolicy.Flat(rising[at])))]
            ),
            LateFeePolicy.ByDaysPastDue(
                TierMode.Accumulated,
                [
                    .. days.Distinct()
                        .Order()
                        .Select((day, at) => new LateFeeTier(day, LateFeePolicy.Percent(shares[at]))),
                ]
            ),
            LateFeePolicy.ByAmount([
                .. steps.Select((bound, at) => new AmountBand(bound, LateFeePolicy.Flat(rising[at]))),
            ]),
            LateFeePolicy.BySlice([.. steps.Select((above, at) => new AmountSlice(above, shares[at]))])
        )
        select policy;
}
