namespace Cobranza.LateFees;

/// <summary>What becomes of what was charged beyond the accrual, as after a back-dated payment or a waiver.</summary>
public enum LateFeeExcess
{
    /// <summary>It is proposed as a credit.</summary>
    Credited,

    /// <summary>It is kept, and set against what accrues later.</summary>
    Kept,
}
