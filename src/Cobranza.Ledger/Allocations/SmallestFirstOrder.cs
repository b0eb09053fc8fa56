namespace Cobranza.Allocations;

/// <summary>The item with the smallest open amount.</summary>
internal sealed record SmallestFirstOrder : RankedOrder
{
    protected override Rule Rule => AllocationRules.SmallestFirst;

    protected override int Rank(OpenItem left, OpenItem right) => left.Open.CompareTo(right.Open);
}
