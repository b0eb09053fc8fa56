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
            select AgingBuckets.Of([.. Bounds(widths.Take(8))]),
            buckets => buckets.UpperBounds.Count == 1 ? [] : [AgingBuckets.Of([.. buckets.UpperBounds.Skip(1)])]
        );

    public static Arbitrary<AgingPolicy> Policies() =>
        Arb.From(
            from buckets in Buckets().Generator
            from basis in Gen.Elements(AgingBasis.DueDate, AgingBasis.ContractualDueDate, AgingBasis.IssueDate)
            from credits in Gen.Elements(CreditTreatment.Apart, CreditTreatment.NettedOldestFirst)
            select new AgingPolicy(buckets, basis, credits),
            policy => policy == AgingPolicy.Standard ? [] : [AgingPolicy.Standard]
        );

    public static Arbitrary<Currency> Currencies() => Arb.From(Gen.Elements(Currency.Mxn, Currency.Usd, Currency.Jpy));

    private static IEnumerable<int> Bounds(IEnumerable<int> widths)
    {
        var bound = 0;
        foreach (var width in widths)
        {
            yield return bound += width;
        }
    }
}
