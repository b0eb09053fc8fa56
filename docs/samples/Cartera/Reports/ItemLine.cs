using Cobranza;
using Cobranza.Discounts;
using Cobranza.Installments;
using NodaTime;

namespace Cartera.Reports;

/// <summary>One document: what is open on it, what lateness has cost, what can be offered.</summary>
/// <param name="Customer">Who owes it.</param>
/// <param name="Document">Its number.</param>
/// <param name="Due">The last day on time; of the next installment while a plan is kept.</param>
/// <param name="IsInPlan">Whether a plan that is kept has moved that day, so that nothing is late.</param>
/// <param name="DaysPastDue">Calendar days after that day; 0 up to and including it.</param>
/// <param name="Open">What is owed on it.</param>
/// <param name="Accrued">The late charge so far, posted or not.</param>
/// <param name="ToCharge">What of it is still to be posted.</param>
/// <param name="Discount">The discount that can be taken today.</param>
/// <param name="Plan">The installment plan that can be offered.</param>
internal sealed record ItemLine(
    Who Customer,
    string Document,
    LocalDate Due,
    bool IsInPlan,
    int DaysPastDue,
    Money Open,
    Money Accrued,
    Money ToCharge,
    DiscountOffer? Discount,
    InstallmentPlan? Plan
)
{
    public bool HasLateCharge => Accrued.IsPositive || ToCharge.IsPositive;
}
