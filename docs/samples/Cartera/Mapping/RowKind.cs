namespace Cartera.Mapping;

/// <summary>What a row says happened.</summary>
internal enum RowKind
{
    /// <summary>A document by which the customer owes.</summary>
    Invoice,

    /// <summary>A debit note: more is owed.</summary>
    DebitNote,

    /// <summary>A late charge that was posted, for the invoice it names.</summary>
    LateFee,

    /// <summary>Less is owed, for one invoice or for the account.</summary>
    CreditNote,

    /// <summary>A discount or waiver granted on one invoice.</summary>
    Allowance,

    /// <summary>Tax the customer kept back and pays to the state for the seller.</summary>
    Withholding,

    /// <summary>Money received, for the invoices it names or for the account.</summary>
    Payment,

    /// <summary>Money given back out of a payment or credit note.</summary>
    Refund,

    /// <summary>An invoice, or part of it, given up in the books.</summary>
    WriteOff,

    /// <summary>Money received for an invoice already written off.</summary>
    Recovery,

    /// <summary>An earlier row undone, such as a payment that bounced.</summary>
    Reversal,

    /// <summary>The customer contests an amount.</summary>
    Dispute,

    /// <summary>A dispute is over.</summary>
    DisputeClosed,

    /// <summary>The customer promises an amount by a date.</summary>
    Promise,

    /// <summary>New due dates in equal installments are agreed.</summary>
    Plan,

    /// <summary>The customer was contacted.</summary>
    Contact,

    /// <summary>Nobody contacts the customer until a date.</summary>
    Pause,
}
