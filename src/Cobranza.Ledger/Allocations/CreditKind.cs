namespace Cobranza.Allocations;

/// <summary>What kind of credit is shared out, where an order differs by kind.</summary>
public enum CreditKind
{
    /// <summary>Money received.</summary>
    Payment,

    /// <summary>A credit note.</summary>
    CreditNote,

    /// <summary>A discount, waiver or settlement.</summary>
    Allowance,

    /// <summary>Tax kept back by the customer.</summary>
    Withholding,

    /// <summary>Money received after a write-off.</summary>
    Recovery,

    /// <summary>Credit that came from another account.</summary>
    Transfer,
}
