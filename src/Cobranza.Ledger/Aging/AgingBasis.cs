namespace Cobranza.Aging;

/// <summary>The date from which the age of an item is counted.</summary>
public enum AgingBasis
{
    /// <summary>The effective due date: rolled by the calendar, and that of the installment while a plan runs.</summary>
    DueDate,

    /// <summary>The due date as it was agreed, whatever the calendar or a plan made of it.</summary>
    ContractualDueDate,

    /// <summary>The date of the document; on that day itself the age is 0.</summary>
    IssueDate,
}
