namespace Cobranza.Terms;

/// <summary>The date that a term counts from.</summary>
public enum BaseDate
{
    /// <summary>The date of the invoice.</summary>
    Issue,

    /// <summary>The day on which the goods were delivered or the service was rendered.</summary>
    Delivery,

    /// <summary>The day on which the debtor accepted or verified the goods or services.</summary>
    Acceptance,

    /// <summary>The day on which the debtor received the invoice.</summary>
    Receipt,

    /// <summary>The last day of the month in which the invoice was issued: the day on which that month is closed.</summary>
    MonthClosed,

    /// <summary>The contractual due date of the portion written before: only for a portion after the first.</summary>
    PreviousPortion,
}
