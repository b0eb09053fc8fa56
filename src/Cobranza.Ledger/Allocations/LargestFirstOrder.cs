namespace Cobranza.Allocations;

/// <summary>The item with the largest open amount.</summary>
internal sealed record LargestFirstOrder : RankedOrder
{
    protected override Rule Rule => AllocationRules.LargestFirst;

    protected override int Rank(OpenItem left, OpenItem right) => right.Open.CompareTo(left.Open);
}
