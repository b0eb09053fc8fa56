using Cobranza.Credit;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>A policy, a position and a request in small numbers, so that edges are met often.</summary>
public sealed record CreditCase(
    long? Limit,
    int? HoldFrom,
    int ReleaseBelow,
    int? ReferFrom,
    long Exposure,
    int DaysPastDue,
    int Broken,
    bool OnHold,
    long Requested
)
{
    public static LocalDate AsOf => new(2026, 3, 31);

    public CreditPolicy Policy => new(Limit is { } limit ? [Mxn(limit)] : [], HoldFrom, ReleaseBelow, ReferFrom);

    public CreditFacts Facts => new(Mxn(Exposure), DaysPastDue, Broken, OnHold);

    public CreditDecision Decision => Policy.Decide(Facts, Mxn(Requested), AsOf);

    public static Money Mxn(long units) => Money.OfMinor(units, Currency.Mxn);
}

public static class CreditArbitraries
{
    public static Arbitrary<CreditCase> Cases() => Arb.From(Generator, Shrink);

    private static Gen<CreditCase> Generator =>
        from limit in OrNone(Gen.Choose(0, 12).Select(units => (long)units))
        from holdFrom in OrNone(Gen.Choose(1, 8))
        from releaseBelow in Gen.Choose(1, 8)
        from referFrom in OrNone(Gen.Choose(1, 3))
        from exposure in Gen.Choose(-3, 12)
        from days in Gen.Choose(0, 10)
        from broken in Gen.Choose(0, 4)
        from onHold in Gen.Elements(false, true)
        from requested in Gen.Choose(-3, 12)
        select new CreditCase(limit, holdFrom, releaseBelow, referFrom, exposure, days, broken, onHold, requested);

    private static Gen<T?> OrNone<T>(Gen<T> numbers)
        where T : struct => from number in numbers from none in Gen.Choose(0, 3) select none == 0 ? null : (T?)number;

    private static IEnumerable<CreditCase> Shrink(CreditCase one)
    {
        if (one.HoldFrom is not null)
        {
            yield return one with
            {
                HoldFrom = null,
            };
        }

        if (one.ReferFrom is not null)
        {
            yield return one with
            {
                ReferFrom = null,
            };
        }

        if (one.OnHold)
        {
            yield return one with
            {
                OnHold = false,
            };
        }

        if (one.Exposure != 0)
        {
            yield return one with
            {
                Exposure = 0,
            };
        }

        if (one.DaysPastDue > 0)
        {
            yield return one with
            {
                DaysPastDue = one.DaysPastDue - 1,
            };
        }
    }
}
