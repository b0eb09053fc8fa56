namespace Cobranza.Allocations;

/// <summary>What a plain key looks at.</summary>
internal enum KeyFact
{
    OldestDue,
    LatestDue,
    OldestIssued,
    SmallestOpen,
    LargestOpen,
    HighestRate,
    LeastSecured,
    DueBeforeNotDue,
    PastDueThenDue,
    LowestPortion,
}
