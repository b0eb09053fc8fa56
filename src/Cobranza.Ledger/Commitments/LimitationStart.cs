namespace Cobranza.Commitments;

/// <summary>From which date a limitation period counts; its first day is the one after.</summary>
public enum LimitationStart
{
    /// <summary>The contractual due date; of an item in portions, that of the first.</summary>
    DueDate,

    /// <summary>The date of the document.</summary>
    IssueDate,
}
