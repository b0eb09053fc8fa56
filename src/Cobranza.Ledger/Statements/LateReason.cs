namespace Cobranza.Statements;

/// <summary>Why a movement dated before the period is not yet in the opening balance.</summary>
public enum LateReason
{
    /// <summary>It was not known, or its money had not settled, when the period before was closed.</summary>
    NewlyKnown,

    /// <summary>It was known, and does something else now because of what became known since.</summary>
    Restated,
}
