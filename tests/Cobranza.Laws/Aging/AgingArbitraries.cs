using Cobranza.Aging;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws;

/// <summary>Buckets and ways of aging.</summary>
public static class AgingArbitraries
{
    public static Arbitrary<AgingBuckets> Buckets() =>
        Arb.From(
            from widths in Gen.Choose(1, 45).NonEmptyListOf()
            from unit in Gen.Frequency((3, Gen.Constant(AgingUnit.Days)), (1, Gen.Constant(AgingUnit.CalendarMonths)))
            select unit == AgingUnit.Days ? Days([.. Bounds(widths, 45)]) : Months([.. Bounds(widths, 3)]),
            buckets => buckets.UpperBounds.Count == 1 ? [] : [Like(buckets, [.. buckets.UpperBounds.Skip(1)])]
        );

    public static Arbitrary<DayBuckets> DaysOnly() =>
        Arb.From(
            from widths in Gen.Choose(1, 45).NonEmptyListOf()
            select new DayBuckets(Days([.. Bounds(widths, 45)])),
            days => Buckets().Shrinker(days.Buckets).Select(buckets => new DayBuckets(buckets))
        );

    public static Arbitrary<AgingPolicy> Policies() =>
        Arb.From(
            from buckets in Buckets().Generator
            from basis in Gen.Elements(Enum.GetValues<AgingBasis>())
            from credits in Gen.Elements(Enum.GetValues<CreditTreatment>())
            from scope in Gen.Elements(Enum.GetValues<AgingScope>())
            from disputed in Gen.Elements(Enum.GetValues<DisputedTreatment>())
            select new AgingPolicy(buckets, basis, credits, scope, disputed),
            policy => policy == AgingPolicy.Standard ? [] : [AgingPolicy.Standard]
        );

    /// <summary>The same way of aging with other buckets, or with credit shown otherwise.</summary>
    public static AgingPolicy With(
        this AgingPolicy policy,
        AgingBuckets? buckets = null,
        CreditTreatment? credits = null,
        AgingScope? scope = null,
        DisputedTreatment? disputed = null
    ) =>
        new(
            buckets ?? policy.Buckets,
            policy.Basis,
            credits ?? policy.Credits,
            scope ?? policy.Scope,
            disputed ?? policy.Disputed
        );

    /// <summary>Buckets of the same unit with other bounds.</summary>
    public static AgingBuckets Like(AgingBuckets buckets, int[] bounds) =>
        buckets.Unit == AgingUnit.Days ? Days(bounds) : Months(bounds);

    public static Arbitrary<Currency> Currencies() => Arb.From(Gen.Elements(Currency.Mxn, Currency.Usd, Currency.Jpy));

    private static AgingBuckets Days(int[] bounds) => AgingBuckets.Of(bounds);

    private static AgingBuckets Months(int[] bounds) => AgingBuckets.OfMonths(bounds);

    // Months may begin with 0, which is this month; days begin with 1.
    private static IEnumerable<int> Bounds(IEnumerable<int> widths, int widest)
    {
        var bound = widest < 45 ? -1 : 0;
        foreach (var width in widths.Take(8))
        {
            yield return bound += 1 + (width - 1) % widest;
        }
    }
}

/// <summary>Buckets of days, for laws that count them.</summary>
public sealed record DayBuckets(AgingBuckets Buckets);
