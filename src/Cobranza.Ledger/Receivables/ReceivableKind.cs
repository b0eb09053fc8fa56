namespace Cobranza.Receivables;

/// <summary>What raised a receivable; on one day they are taken in this order.</summary>
public enum ReceivableKind
{
    /// <summary>A sale.</summary>
    Invoice,

    /// <summary>A later increase of what was sold, on a document of its own.</summary>
    DebitNote,

    /// <summary>One part of an amount that was sold in parts.</summary>
    Installment,

    /// <summary>An assessed price of lateness, default interest included.</summary>
    LateFee,

    /// <summary>A cost of collecting that the customer owes.</summary>
    RecoveryCost,
}
