namespace Cobranza.Balances;

/// <summary>As what a small difference is given up.</summary>
public enum ResidualTreatment
{
    /// <summary>As an allowance: the customer no longer owes it.</summary>
    Allowance,

    /// <summary>As a write-off: it stays traceable as lost.</summary>
    WriteOff,
}
