using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Discounts;
using Cobranza.Installments;
using Cobranza.Policies;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>One account under its policies on one day: replays it once, then judges each receivable.</summary>
internal sealed class AccountReview
{
    private readonly PolicyHistory _policies;
    private readonly FeeReview _fees;
    private readonly HashSet<ReceivableId> _planned;
    private bool? _nothingOverdue;

    public AccountReview(Account account, PolicyHistory policies, LocalDate asOf, LocalDate? knownOn)
    {
        _policies = Guard.NotNull(policies);
        Policy = policies.InForceOn(Guard.Date(asOf));
        Balance = AccountBalance.Of(Guard.NotNull(account), asOf, policies.AllocationOrders(), knownOn);
        CheckReach(policies, Balance);
        Commitments = CommitmentStatus.Of(account, Balance);
        Reliefs = ReliefSpans.Of(Commitments);
        Accruing = new(Commitments, Policy.Disputes.Interest, Reliefs);
        Undisputed = new(Commitments, DisputedInterest.Suspended, []);
        _fees = new(account, Balance, Commitments);
        _planned = [.. Commitments.Plans.Where(plan => plan.IsRunning).SelectMany(plan => plan.Plan.Items)];
    }

    public PolicySet Policy { get; }

    public AccountBalance Balance { get; }

    public CommitmentStatus Commitments { get; }

    /// <summary>The balances that bear late fees: without disputed parts as far as those are free, without what a plan covers, and
    /// without days on which fees are suspended.</summary>
    public AccruingBalances Accruing { get; }

    /// <summary>The balances that count for a credit hold: without what was disputed on each day, and without what a plan covers.</summary>
    public AccruingBalances Undisputed { get; }

    /// <summary>What standstills and hardship arrangements spare the customer, past days included.</summary>
    public IReadOnlyList<ReliefSpan> Reliefs { get; }

    public LocalDate AsOf => Balance.AsOf;

    public ValueList<ReceivableAssessment> Items() =>
        ValueList.From(Balance.Items.Select(Assess).OrderBy(item => item.EffectiveDueOn).ThenBy(item => item.Item.Id));

    private ReceivableAssessment Assess(ItemBalance item)
    {
        var atIssue = _policies.InForceOn(item.Item.IssuedOn);
        var dueOn = Commitments.EffectiveDueOn(item);
        var daysPastDue = item.DaysPastDue(AsOf, dueOn);
        var disputed = Commitments.DisputedOn(item);
        var fee = IsCharge(item.Item)
            ? null
            : atIssue.LateFees.Assess(_fees.FactsOf(item, Accruing.PortionsOf(item)), AsOf);
        return new(
            item,
            dueOn,
            daysPastDue,
            Policy.Aging.BucketOf(item, Commitments, AsOf),
            disputed,
            fee,
            Discount(item, item.Item.Terms ?? atIssue.Terms),
            Plan(item, item.Open - disputed, daysPastDue)
        );
    }

    private static void CheckReach(PolicyHistory policies, AccountBalance balance)
    {
        var first = policies.Versions[0];
        foreach (var item in balance.Items)
        {
            if (item.Item.IssuedOn < first.EffectiveFrom)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(policies),
                    Guard.Text(first.EffectiveFrom),
                    $"must reach back to the oldest issue date: receivable '{item.Item.Id}' was issued on {Guard.Text(item.Item.IssuedOn)}, before the first version, '{first.Name}'"
                );
            }
        }
    }

    private DiscountOffer? Discount(ItemBalance item, TradeTerms terms)
    {
        var raised = item.Item;
        if (terms.Discount is null || IsCharge(raised))
        {
            return null;
        }

        if (!CanBeTold(terms.Discount, new(raised.IssuedOn)))
        {
            return null;
        }

        var dueOn = LocalDate.Max(raised.IssuedOn, raised.Due.Effective);
        var facts = new DiscountFacts(raised.Amount, item.Open, raised.IssuedOn, dueOn);
        return HeldOffer.On(
            terms,
            facts.WithStanding(NothingOverdue()),
            AsOf,
            Policy.Disputes.Discount == DisputedDiscount.Held
                ? DisputeDays.Of(Commitments, raised.Id, raised.IssuedOn)
                : 0
        );
    }

    // A receivable carries its amount and issue date: no lines, no delivery date, and not which payments came in the window.
    private static bool CanBeTold(DiscountTerms terms, TermDates dates) =>
        !terms.NeedsLines
        && terms.PartPayments != PartPayments.EarnAllOnceComplete
        && terms.Policy.Needs.All(start => dates[start] is not null);

    private bool NothingOverdue() =>
        _nothingOverdue ??= Balance.Items.All(item =>
            !item.Open.IsPositive || item.DaysPastDue(AsOf, Commitments.EffectiveDueOn(item)) == 0
        );

    private InstallmentPlan? Plan(ItemBalance item, Money undisputed, int daysPastDue) =>
        daysPastDue > 0 && undisputed.IsPositive && !_planned.Contains(item.Item.Id)
            ? Policy.Plan?.Propose(undisputed, AsOf)
            : null;

    private static bool IsCharge(Receivable item) => item.Kind is ReceivableKind.LateFee or ReceivableKind.RecoveryCost;
}
