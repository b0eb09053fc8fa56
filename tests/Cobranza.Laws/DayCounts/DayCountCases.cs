using Cobranza.Schedules;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.DayCounts;

/// <summary>A span of days, half of them from and to days within three of the end of a month.</summary>
public sealed record DaySpan(LocalDate Start, LocalDate End);

/// <summary>Coupon periods of whole months, and a span that crosses some of them.</summary>
public sealed record CouponSpan(Cycle Periods, LocalDate Start, LocalDate End);

/// <summary>Spans for comparison with a count from the definition, which takes its time: up to some dozen years.</summary>
public static class DayCountCases
{
    private const int Nearby = 3;

    private static readonly LocalDate Plainest = new(2023, 1, 1);

    private static Gen<LocalDate> Anywhere { get; } = Gen.Choose(0, 30_000).Select(new LocalDate(1980, 1, 1).PlusDays);

    private static Gen<LocalDate> NearMonthEnd { get; } =
        from month in Gen.OneOf(Gen.Choose(0, 1_000), Gen.Choose(0, 80).Select(year => (12 * year) + 1))
        from days in Gen.Choose(-Nearby, Nearby)
        select new LocalDate(1980, 1, 31).PlusMonths(month).PlusDays(days);

    private static Gen<int> Length { get; } =
        Gen.Frequency((2, Gen.Choose(0, 70)), (4, Gen.Choose(0, 800)), (1, Gen.Choose(0, 4_500)));

    public static Arbitrary<DaySpan> Spans() =>
        Arb.From(
            Gen.OneOf(
                from start in Anywhere
                from length in Length
                select new DaySpan(start, start.PlusDays(length)),
                from first in NearMonthEnd
                from second in Gen.OneOf(
                    NearMonthEnd,
                    from months in Gen.Choose(-30, 30)
                    from days in Gen.Choose(-Nearby, Nearby)
                    select first.PlusMonths(months).PlusDays(days)
                )
                select Ordered(first, second)
            ),
            span => ShrinkSpan(span.Start, span.End).Select(shrunk => new DaySpan(shrunk.Start, shrunk.End))
        );

    public static Arbitrary<CouponSpan> CouponSpans() =>
        Arb.From(
            from anchor in Gen.OneOf(Anywhere, NearMonthEnd)
            from months in Gen.Elements(1, 2, 3, 4, 6, 12)
            from roll in Gen.Elements(RollDay.OfAnchor, RollDay.OfAnchorOrEndOfMonth)
            from offset in Gen.Choose(-1_500, 1_500)
            from length in Gen.Choose(0, 1_500)
            let start = anchor.PlusDays(offset)
            select new CouponSpan(new Cycle(anchor, Frequency.Months(months), roll), start, start.PlusDays(length)),
            span =>
                ShrinkSpan(span.Start, span.End)
                    .Select(shrunk => new CouponSpan(span.Periods, shrunk.Start, shrunk.End))
        );

    private static DaySpan Ordered(LocalDate first, LocalDate second) =>
        first <= second ? new(first, second) : new(second, first);

    // Half as long, a day shorter, then half of the way to a plain date.
    private static IEnumerable<(LocalDate Start, LocalDate End)> ShrinkSpan(LocalDate start, LocalDate end)
    {
        var length = Period.DaysBetween(start, end);
        foreach (var shorter in new[] { length / 2, length - 1 }.Where(days => days >= 0 && days < length).Distinct())
        {
            yield return (start, start.PlusDays(shorter));
        }

        var distance = Period.DaysBetween(Plainest, start);
        if (distance != 0)
        {
            var plainer = Plainest.PlusDays(distance / 2);
            yield return (plainer, plainer.PlusDays(length));
        }
    }
}
