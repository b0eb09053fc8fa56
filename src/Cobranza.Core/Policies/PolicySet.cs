using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Commissions;
using Cobranza.Commitments;
using Cobranza.Credit;
using Cobranza.Discounts;
using Cobranza.Escalations;
using Cobranza.LateFees;
using NodaTime;

namespace Cobranza.Policies;

/// <summary>One version of everything a business has decided about getting paid: named, and in force from a date.</summary>
/// <remarks>Immutable; a change is a new version with a later date in a <see cref="PolicyHistory"/>.</remarks>
public sealed record PolicySet
{
    /// <summary>Longest name: 128 characters, our choice, because it is a label and not a description.</summary>
    public const int MaxNameLength = 128;

    /// <summary>A version.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="effectiveFrom">The first day on which it is in force.</param>
    /// <param name="terms">When invoices fall due and what early payment earns, where nothing else was agreed.</param>
    /// <param name="lateFees">What lateness costs.</param>
    /// <param name="credit">Who may buy on credit and how much.</param>
    /// <param name="escalation">Who is contacted when, and how.</param>
    /// <param name="aging">How open balances are sorted by age.</param>
    /// <param name="allocation">Which debt a payment settles first, where the payer does not say.</param>
    /// <param name="plan">The installment plan offered on overdue debt; none if not given.</param>
    /// <param name="commission">What is earned on cash collected; nothing if not given.</param>
    /// <param name="disputes">What a dispute does to late fees, discounts, the credit limit and escalation; <see cref="DisputeEffects.Standard"/> if
    /// not given.</param>
    /// <exception cref="ArgumentException">The name is blank or too long, or the date is missing.</exception>
    /// <exception cref="ArgumentNullException">A policy is missing.</exception>
    public PolicySet(
        string name,
        LocalDate effectiveFrom,
        TradeTerms terms,
        LateFeeTerms lateFees,
        CreditPolicy credit,
        EscalationLadder escalation,
        AgingPolicy aging,
        AllocationOrder allocation,
        PlanOffer? plan = null,
        CommissionPolicy? commission = null,
        DisputeEffects? disputes = null
    )
    {
        Name = Guard.Line(name, MaxNameLength);
        EffectiveFrom = Guard.Date(effectiveFrom);
        Terms = Guard.NotNull(terms);
        LateFees = Guard.NotNull(lateFees);
        Credit = Guard.NotNull(credit);
        Escalation = Guard.NotNull(escalation);
        Aging = Guard.NotNull(aging);
        Allocation = Guard.NotNull(allocation);
        Plan = plan;
        Commission = commission;
        Disputes = disputes ?? DisputeEffects.Standard;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The first day on which it is in force.</summary>
    public LocalDate EffectiveFrom { get; }

    /// <summary>When invoices fall due and what early payment earns, where nothing else was agreed.</summary>
    public TradeTerms Terms { get; }

    /// <summary>What lateness costs.</summary>
    public LateFeeTerms LateFees { get; }

    /// <summary>Who may buy on credit and how much.</summary>
    public CreditPolicy Credit { get; }

    /// <summary>Who is contacted when, and how.</summary>
    public EscalationLadder Escalation { get; }

    /// <summary>How open balances are sorted by age.</summary>
    public AgingPolicy Aging { get; }

    /// <summary>Which debt a payment settles first, where the payer does not say.</summary>
    public AllocationOrder Allocation { get; }

    /// <summary>The installment plan offered on overdue debt; none if missing.</summary>
    public PlanOffer? Plan { get; }

    /// <summary>What is earned on cash collected; nothing if missing.</summary>
    public CommissionPolicy? Commission { get; }

    /// <summary>What a dispute does to late fees, discounts, the credit limit and escalation.</summary>
    public DisputeEffects Disputes { get; }

    /// <summary>Name and first day, independent of the current culture.</summary>
    public override string ToString() => $"{Name} from {Guard.Text(EffectiveFrom)}";
}
