using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Escalations;
using Cobranza.Policies;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>The whole picture of one customer at the end of a day: balances, charges, discounts, credit standing and the next step.</summary>
/// <remarks>
/// <para>A pure function of facts, policies and date; the order of the facts never matters, and what is dated later changes nothing.</para>
/// <para>Which version of the policies decides: terms, discount and late fee those in force when the receivable was issued, unless its own
/// terms say otherwise; the allocation order that of each payment's value date; credit, escalation and aging those of the as-of date.</para>
/// <para>Amounts stay apart by currency. Days past due, broken promises and the ladder count the customer as a whole.</para>
/// </remarks>
public sealed record AccountAssessment
{
    private AccountAssessment(AccountReview review)
    {
        Policy = review.Policy;
        Balance = review.Balance;
        Commitments = review.Commitments;
        Items = review.Items();
        Credit = CreditReview.Of(review, Items);
        Chased = EscalationReview.FactsOf(review, Items);
        Next = Policy.Escalation.Next(Chased, AsOf);
        Ahead = ValueList.From(Policy.Escalation.Forecast(Chased, AsOf).Where(step => step.On > AsOf));
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer => Balance.Customer;

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf => Balance.AsOf;

    /// <summary>The policies in force on the as-of date.</summary>
    public PolicySet Policy { get; }

    /// <summary>What is owed and what is unapplied.</summary>
    public AccountBalance Balance { get; }

    /// <summary>Promises, disputes, plans, contacts and pauses.</summary>
    public CommitmentStatus Commitments { get; }

    /// <summary>Every receivable issued by the as-of date, settled ones included, by effective due date and id.</summary>
    public ValueList<ReceivableAssessment> Items { get; }

    /// <summary>The standing for new credit, one for each currency in which anything was ever charged, by code.</summary>
    public ValueList<CreditStanding> Credit { get; }

    /// <summary>What may be chased: open and not disputed, less unapplied credit, oldest due first; with the contacts and pauses so far.</summary>
    public EscalationFacts Chased { get; }

    /// <summary>The step to take today, or the exact day of the next one, or why none follows.</summary>
    public NextStep Next { get; }

    /// <summary>The steps that follow after the as-of date if nothing is paid, each on its day; today's step is taken as done.</summary>
    public ValueList<PlannedStep> Ahead { get; }

    /// <summary>Assesses an account as of a day.</summary>
    /// <param name="account">The facts.</param>
    /// <param name="policies">The policies with their history; it must reach back to the oldest issue date.</param>
    /// <param name="asOf">The day at whose end everything is judged.</param>
    /// <param name="knownOn">If given, only what was recorded up to and including that day counts.</param>
    /// <exception cref="ArgumentException">A date is missing, or the late fees name no policy for a currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The as-of date or an issue date lies before the first policy version.</exception>
    /// <exception cref="AmountOverflowException">A sum is larger than an amount can be.</exception>
    /// <exception cref="CurrencyMismatchException">A late fee names an amount in another currency than the receivable.</exception>
    /// <exception cref="InvalidOperationException">A policy of your own broke its promise.</exception>
    public static AccountAssessment Of(
        Account account,
        PolicyHistory policies,
        LocalDate asOf,
        LocalDate? knownOn = null
    ) => new(new AccountReview(account, policies, asOf, knownOn));

    /// <summary>The late fees to charge now in a currency.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public Money LateFeesToCharge(Currency currency)
    {
        var sum = Money.Zero(currency);
        foreach (var item in Items)
        {
            sum = item.LateFee is { } fee && fee.ToCharge.Currency == currency ? sum + fee.ToCharge : sum;
        }

        return sum;
    }

    /// <summary>Customer, date, balance and next step, independent of the current culture.</summary>
    public override string ToString() => $"{Balance}; {Next}";
}
