namespace Cobranza.LateFees;

/// <summary>What lateness has cost up to a day, and what is left to charge or to give back.</summary>
/// <remarks>Accrued less waived, and at least zero, is what is owed; what of it had not been charged is to be charged once posting is open.</remarks>
/// <param name="Key">What makes this assessment the same one when it is made twice.</param>
/// <param name="Accrued">The charge since the due date, rounded once, charged or not.</param>
/// <param name="AlreadyAssessed">What had been charged before.</param>
/// <param name="ToCharge">What is to be charged now; zero while posting is delayed, never negative.</param>
/// <param name="ProposedCredit">What was charged beyond what is owed, as after a back-dated payment; never negative, and zero where the terms keep it.</param>
/// <param name="Why">The reasons of every figure.</param>
/// <param name="Waived">What has been given up of the accrual and not reinstated.</param>
/// <param name="Tax">How the charge stands to taxes on sales.</param>
public sealed record LateFeeAssessment(
    AssessmentKey Key,
    Money Accrued,
    Money AlreadyAssessed,
    Money ToCharge,
    Money ProposedCredit,
    Explanation Why,
    Money Waived,
    LateFeeTax Tax
);
