namespace Cobranza.Allocations;

/// <summary>Where a day lies against a due date.</summary>
public enum Dueness
{
    /// <summary>The due date is over.</summary>
    PastDue,

    /// <summary>It is the due date: the last day on which payment is on time.</summary>
    Due,

    /// <summary>The due date lies ahead; money for it comes ahead of schedule.</summary>
    NotYetDue,
}
