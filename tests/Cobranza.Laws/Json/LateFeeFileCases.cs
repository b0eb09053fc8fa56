using Cobranza.Calendars;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Json;

/// <summary>Every late fee that a file can hold, with every member left out and given.</summary>
internal static class LateFeeFileCases
{
    private static readonly Gen<Percentage> Share =
        from hundredths in Gen.Choose(0, 10_000)
        select Percentage.Of(hundredths / 100m);

    private static readonly Gen<LocalDate> Date = Gen.Choose(0, 20_000).Select(new LocalDate(1990, 1, 1).PlusDays);

    private static readonly Gen<string?> Source = Gen.Elements<string?>(null, "Ley 3/2004, art. 7", "BGBl. \"2014\"");

    private static readonly Gen<DayCount> Count = Gen.Elements(DayCount.Actual360, DayCount.ThirtyE360Isda);

    private static readonly Gen<AccrualWindow> Window = Gen.Elements(Enum.GetValues<AccrualWindow>());

    private static readonly Gen<LateFeePeriod> Every = Gen.OneOf(
        Gen.Choose(1, 400).Select(LateFeePeriod.OfDays),
        Gen.Choose(1, 24).Select(LateFeePeriod.OfMonths)
    );

    private static readonly Gen<Rate> SimpleRate =
        from share in Share
        from per in Gen.Choose(0, 2)
        select per == 0 ? Rate.Annual(share)
        : per == 1 ? Rate.Monthly(share)
        : Rate.Daily(share);

    private static readonly Gen<LateFeePolicy> Interest = Gen.OneOf(
        from rate in SimpleRate
        from window in Window
        from count in Count
        select LateFeePolicy.SimpleInterest(rate, count, window),
        from days in Date.ListOf(3)
        from first in Date
        from rate in SimpleRate
        from source in Source
        from known in Gen.Elements<int?>(null, 0, 90)
        from window in Window
        from bound in Gen.Elements<Percentage?>(null, Percentage.Of(36_500m))
        from count in Count
        let starts = days.Append(first).Distinct().ToArray()
        select LateFeePolicy.SimpleInterest(
            RateSeries.Of(
                starts.Select(day => new RateStep(day, rate, source)),
                known is { } more ? starts.Max().PlusDays(more) : null
            ),
            count,
            window,
            bound
        ),
        from day in Date
        from value in Gen.Elements(-0.88m, 0m, 4.5m)
        from margin in Gen.Elements(-1m, 0m, 8m)
        from period in Gen.Elements(Enum.GetValues<FixingPeriod>())
        from observed in Gen.Elements(Enum.GetValues<FixingDay>())
        from forLife in Gen.Elements(false, true)
        from source in Source
        from known in Gen.Elements<int?>(null, 400)
        from window in Window
        from count in Count
        select LateFeePolicy.SimpleInterest(
            new ReferenceRate(
                ReferenceSeries.Of(
                    [new(day, Percentage.Of(value), source)],
                    known is { } more ? day.PlusDays(more) : null
                ),
                Percentage.Of(margin),
                forLife ? RateFixing.ForLife(period, observed) : RateFixing.Each(period, observed),
                value + margin < 0 ? RateFloor.Zero : RateFloor.None
            ),
            count,
            window,
            known is null ? null : Percentage.Of(20)
        ),
        from share in Share
        from compounding in Gen.Elements(Enum.GetValues<Compounding>()).Where(some => some != Compounding.None)
        from count in Count
        select LateFeePolicy.CompoundInterest(Rate.Compounded(share, compounding), count),
        from rate in SimpleRate
        from every in Every
        from count in Count
        select LateFeePolicy.CapitalizedInterest(rate, count, every)
    );

    public static Gen<LateFeePolicy> Simple(Gen<Money> amount) =>
        Gen.OneOf(
            Interest,
            from share in Share
            from fee in amount
            from every in Every
            from counting in Gen.Elements(Enum.GetValues<PeriodCounting>())
            from policy in Gen.Elements(
                LateFeePolicy.PercentPer(share, every, counting),
                LateFeePolicy.FlatPer(fee, every, counting),
                LateFeePolicy.OnAverageBalance(share, every, counting)
            )
            select policy,
            from share in Share
            from fee in amount
            from day in Gen.Choose(1, 90)
            from mode in Gen.Elements(Enum.GetValues<TierMode>())
            from most in Gen.Elements(1, 2, PerNoticeLateFee.MaxNotices)
            let flat = LateFeePolicy.Flat(fee)
            let percent = LateFeePolicy.Percent(share)
            from policy in Gen.Elements(
                LateFeePolicy.ByDaysPastDue(mode, new(day, flat), new(day + 7, percent)),
                LateFeePolicy.ByAmount(new(Money.Zero(fee.Currency), flat), new AmountBand(fee, percent)),
                LateFeePolicy.BySlice(new(Money.Zero(fee.Currency), share), new AmountSlice(fee, share)),
                LateFeePolicy.PerNotice(fee, most),
                LateFeePolicy.FirstOf(flat.When(LateFeeCondition.DueOnOrAfter(new(2026, 1, 1))), percent)
            )
            select policy
        );

    public static Gen<LateFeePolicy> Around(
        Gen<LateFeePolicy> inner,
        Gen<Money> amount,
        Gen<BusinessCalendar> calendar
    ) =>
        from policy in inner
        from other in Interest
        from fee in amount
        from days in Gen.Choose(1, 30)
        from day in Date
        from business in calendar
        from meaning in Gen.Elements(Enum.GetValues<GraceMeaning>())
        from around in Gen.Elements(
            policy.CappedForLifeAt(fee),
            policy.CappedBy(other),
            policy.WaivedBelow(fee),
            policy.ExceptDuring(DateRange.Of(day, day.PlusDays(days)), DateRange.From(day.PlusDays(90))),
            policy.When(LateFeeCondition.PrincipalAtLeast(fee)),
            policy.When(LateFeeCondition.DaysPastDueAtLeast(days)),
            policy.When(LateFeeCondition.NoticesAtLeast(days)),
            policy.LapsingOncePaid(),
            policy.OnOpen(),
            policy.OnClosed(),
            policy.OnChargesToo(),
            policy.AfterGraceOfBusinessDays(days, business, meaning)
        )
        select around;
}
