namespace Cobranza.Receivables;

/// <summary>By what right somebody else holds or collects an item.</summary>
public enum AssignmentKind
{
    /// <summary>An agency collects it for the creditor.</summary>
    Agency,

    /// <summary>A factor has bought or financed it (factoraje).</summary>
    Factoring,

    /// <summary>It was sold.</summary>
    Sale,

    /// <summary>It secures a loan of the creditor's.</summary>
    Pledge,
}
