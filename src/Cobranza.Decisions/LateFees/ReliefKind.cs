namespace Cobranza.LateFees;

/// <summary>What was done to a charge.</summary>
public enum ReliefKind
{
    /// <summary>Given up, in whole or in part.</summary>
    Waived,

    /// <summary>Owed again after it had been given up, in whole or in part.</summary>
    Reinstated,
}
