namespace Cobranza.Allocations;

/// <summary>By what right an order decides.</summary>
public enum AllocationBasis
{
    /// <summary>The creditor's own policy.</summary>
    Policy,

    /// <summary>It was agreed with the customer.</summary>
    Contract,

    /// <summary>The law says so where nothing was said or agreed.</summary>
    Statute,
}
