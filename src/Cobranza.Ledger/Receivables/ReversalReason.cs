namespace Cobranza.Receivables;

/// <summary>Why an entry or a document was undone.</summary>
public enum ReversalReason
{
    /// <summary>It was posted by mistake.</summary>
    Mistake,

    /// <summary>The payment came back unpaid: a bounced check, a direct debit without funds (devolución).</summary>
    Bounced,

    /// <summary>The payer had the money taken back by his bank or card company (contracargo).</summary>
    Chargeback,

    /// <summary>The document or payment was cancelled by agreement.</summary>
    Cancelled,
}
