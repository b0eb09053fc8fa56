namespace Cobranza.LateFees;

/// <summary>Which part of the overdue balance is charged for.</summary>
public enum BalancePart
{
    /// <summary>What is still open: a charge on open items, which ends with their payment.</summary>
    StillOpen,

    /// <summary>What has been paid late: a charge on closed items, made when the payment comes.</summary>
    PaidLate,
}
