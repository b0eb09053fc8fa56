namespace Cobranza.LateFees;

/// <summary>What lateness has cost up to a day, and what is left to charge or to give back.</summary>
/// <param name="Key">What makes this assessment the same one when it is made twice.</param>
/// <param name="Accrued">The charge since the due date, rounded once, charged or not.</param>
/// <param name="AlreadyAssessed">What had been charged before.</param>
/// <param name="ToCharge">What is to be charged now; zero while posting is delayed, never negative.</param>
/// <param name="ProposedCredit">What was charged beyond the accrual, as after a back-dated payment; never negative.</param>
/// <param name="Why">The reasons of every figure.</param>
public sealed record LateFeeAssessment(
    AssessmentKey Key,
    Money Accrued,
    Money AlreadyAssessed,
    Money ToCharge,
    Money ProposedCredit,
    Explanation Why
);
