using Cobranza.Installments;
using NodaTime;

namespace Cobranza.Policies;

/// <summary>The installment plan offered on overdue debt: equal payments, the first one a period after the day of the offer.</summary>
public sealed record PlanOffer
{
    /// <summary>An offer.</summary>
    /// <param name="count">Number of installments, from 1 up to and including <see cref="InstallmentPlan.MaxInstallments"/>.</param>
    /// <param name="everyMonths">Months from one due date to the next, from 1 up to and including <see cref="InstallmentPlan.MaxEveryMonths"/>.</param>
    /// <param name="rounding">How each installment but the last is rounded; the last one takes what is left.</param>
    /// <exception cref="ArgumentNullException">The rounding is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public PlanOffer(int count, int everyMonths, Rounding rounding)
    {
        Count = Guard.InRange(count, 1, InstallmentPlan.MaxInstallments);
        EveryMonths = Guard.InRange(everyMonths, 1, InstallmentPlan.MaxEveryMonths);
        Rounding = Guard.NotNull(rounding);
    }

    /// <summary>Number of installments.</summary>
    public int Count { get; }

    /// <summary>Months from one due date to the next, and from the offer to the first.</summary>
    public int EveryMonths { get; }

    /// <summary>How each installment but the last is rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>The plan for an amount, or none where it is too small for so many installments, or the last one would fall due after the year 9999.</summary>
    /// <param name="amount">What is to be paid.</param>
    /// <param name="offeredOn">The day of the offer; the first installment is due a period later.</param>
    /// <exception cref="ArgumentException">The amount has no currency, the date is missing, or the rounding does not fit the currency.</exception>
    public InstallmentPlan? Propose(Money amount, LocalDate offeredOn)
    {
        Guard.HasCurrency(amount);
        var months = (long)EveryMonths * Count;
        if (((Guard.Date(offeredOn).Year * 12L) + offeredOn.Month + months) > 9999 * 12L + 12)
        {
            return null;
        }

        var firstDueOn = offeredOn.PlusMonths(EveryMonths);
        return IsEnough(amount) ? InstallmentPlan.Equal(amount, Count, firstDueOn, EveryMonths, Rounding) : null;
    }

    /// <summary>The offer in words, as data.</summary>
    public Explanation Describe()
    {
        var rule = EveryMonths == 1 ? PolicyRules.MonthlyPlan : PolicyRules.Plan;
        var trace = new Trace(rule).Note("count", Count).Note("months", EveryMonths);
        if (Rounding.Increment is { } step)
        {
            trace.Open(PolicyRules.SteppedInstallments).Note("step", Fraction.FromDecimal(step));
        }
        else
        {
            trace.Open(PolicyRules.RoundedInstallments);
        }

        return trace.ToExplanation();
    }

    /// <summary>The offer in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    // Every installment must be more than zero, the last one included.
    private bool IsEnough(Money amount)
    {
        if (!amount.IsPositive || Count == 1)
        {
            return amount.IsPositive;
        }

        ExactAmount whole = amount;
        ExactAmount each = (whole / Fraction.Of(Count)).Round(Rounding);
        return each.Sign > 0 && whole > each * (Count - 1);
    }
}
