namespace Cobranza.Statutory;

/// <summary>The parts that a regime can have, or can be known to lack here.</summary>
public enum StatutoryMember
{
    /// <summary>Interest for lateness.</summary>
    Interest,

    /// <summary>A compensation for each late invoice.</summary>
    Compensation,

    /// <summary>The term where nothing was agreed, and the longest one.</summary>
    Term,

    /// <summary>Bounds of what a contract may say.</summary>
    Limit,

    /// <summary>The order in which a payment settles debts.</summary>
    AllocationOrder,
}
