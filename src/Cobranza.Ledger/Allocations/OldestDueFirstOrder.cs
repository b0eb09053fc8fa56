namespace Cobranza.Allocations;

/// <summary>The item that fell due first; among equals the one issued first.</summary>
internal sealed record OldestDueFirstOrder : RankedOrder
{
    protected override Rule Rule => AllocationRules.OldestDueFirst;

    protected override int Rank(OpenItem left, OpenItem right)
    {
        var rank = left.DueOn.CompareTo(right.DueOn);
        return rank != 0 ? rank : left.IssuedOn.CompareTo(right.IssuedOn);
    }
}
