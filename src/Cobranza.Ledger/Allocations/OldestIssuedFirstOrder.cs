namespace Cobranza.Allocations;

/// <summary>The item issued first; among equals the one due first.</summary>
internal sealed record OldestIssuedFirstOrder : RankedOrder
{
    protected override Rule Rule => AllocationRules.OldestIssuedFirst;

    protected override int Rank(OpenItem left, OpenItem right)
    {
        var rank = left.IssuedOn.CompareTo(right.IssuedOn);
        return rank != 0 ? rank : left.DueOn.CompareTo(right.DueOn);
    }
}
