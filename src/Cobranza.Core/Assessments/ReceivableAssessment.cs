using Cobranza.Balances;
using Cobranza.Discounts;
using Cobranza.Installments;
using Cobranza.LateFees;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>How one receivable stands at the end of the as-of date, and what follows for it.</summary>
/// <param name="Balance">What is open on it, with its history.</param>
/// <param name="EffectiveDueOn">The due date that counts: that of the next installment while an agreed plan runs, else its own.</param>
/// <param name="DaysPastDue">Days past the effective due date; 0 up to and including it.</param>
/// <param name="Bucket">Its place in the aging, from 0 (not due).</param>
/// <param name="Disputed">The disputed part of what is open.</param>
/// <param name="LateFee">The price of lateness so far, with what is to be charged now; <see langword="null"/> for late fees and recovery
/// costs, because there is no interest on fees.</param>
/// <param name="Discount">What paying today would earn; <see langword="null"/> if nothing.</param>
/// <param name="PlanOffer">The plan on offer for the undisputed part; <see langword="null"/> unless it is past due and without a plan.</param>
public sealed record ReceivableAssessment(
    ItemBalance Balance,
    LocalDate EffectiveDueOn,
    int DaysPastDue,
    int Bucket,
    Money Disputed,
    LateFeeAssessment? LateFee,
    DiscountOffer? Discount,
    InstallmentPlan? PlanOffer
)
{
    /// <summary>The receivable as it was raised.</summary>
    public Receivable Item => Balance.Item;

    /// <summary>What is owed on it.</summary>
    public Money Open => Balance.Open;

    /// <summary>What is owed on it and not disputed.</summary>
    public Money Undisputed => Balance.Open - Disputed;

    /// <summary>Whether anything undisputed is past due.</summary>
    public bool IsOverdue => DaysPastDue > 0 && Undisputed.IsPositive;

    /// <summary>Receivable, open amount and lateness, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{Item.Id}: {Open} open, {DaysPastDue} days past due");
}
