using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>How a customer's promises, disputes and plans stand, and who was contacted when, at the end of a day.</summary>
/// <remarks>The day and the state of knowledge are those of the balance it is derived from.</remarks>
public sealed record CommitmentStatus
{
    // Null where there is nothing to find, as for most accounts.
    private readonly Dictionary<ReceivableId, Money>? _disputed;
    private readonly Dictionary<ReceivableId, LocalDate>? _planDates;
    private readonly ValueList<ItemBalance> _items;

    private CommitmentStatus(EventsInView events, Account account, AccountBalance balance)
    {
        (Customer, AsOf, _items) = (balance.Customer, balance.AsOf, balance.Items);
        (Contacts, Pauses) = (events.All<ContactMade>(), events.All<PausedUntil>());
        Disputes = OpenDisputes.In(events, balance);
        AllDisputes = DisputeLog.In(events, account, balance, Disputes);
        Promises = PromiseKeeping.Of(events, CreditPortions.Of(account, balance), balance.AsOf);
        Schedules = ScheduleKeeping.Of(events, CreditPortions.Of(account, balance), balance.AsOf);
        (Acknowledgements, Claims) = (events.All<DebtAcknowledged>(), events.All<ClaimFiled>());
        Placed = Placements.In(events, balance.AsOf);
        Standstills = ReliefLog.Standstills(events, balance.AsOf);
        Hardships = ReliefLog.Hardships(events, balance.AsOf);
        Plans = PlanKeeping.Of(events.All<PlanAgreed>(), balance);
        _disputed = SumByItem(Disputes);
        _planDates = DatesByItem(Plans);
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The promises made by then, the one due first first.</summary>
    public ValueList<PromiseProgress> Promises { get; }

    /// <summary>The payments that the customer has scheduled, by the day of the report; replaced ones included.</summary>
    public ValueList<ScheduleProgress> Schedules { get; }

    /// <summary>The disputes that are open, the one opened first first.</summary>
    public ValueList<OpenDispute> Disputes { get; }

    /// <summary>Every dispute opened by then with its clock and outcome, those that ended included, the one opened first first.</summary>
    public ValueList<DisputeProgress> AllDisputes { get; }

    /// <summary>The plans agreed by then, the one agreed first first.</summary>
    public ValueList<PlanProgress> Plans { get; }

    /// <summary>The contacts made by then, by date.</summary>
    public ValueList<ContactMade> Contacts { get; }

    /// <summary>The latest contact, or null.</summary>
    public ContactMade? LastContact => Contacts.IsEmpty ? null : Contacts[^1];

    /// <summary>The latest contact that planned a next action which no later contact has settled; null if nothing is planned.</summary>
    /// <remarks>A later contact on or after the planned day settles it; one that plans a new day takes its place. The day may have passed.</remarks>
    public ContactMade? NextAction
    {
        get
        {
            var planned = Contacts.LastOrDefault(one => one.Details.NextActionOn is not null);
            return
                planned is null
                || Contacts
                    .Reverse()
                    .TakeWhile(one => !ReferenceEquals(one, planned))
                    .Any(one => one.EffectiveOn >= planned.Details.NextActionOn)
                ? null
                : planned;
        }
    }

    /// <summary>The contacts with a proof that a notice was received, by date.</summary>
    public ValueList<ContactMade> ProvenNotices => [.. Contacts.Where(one => one.Details.NoticeProof is not null)];

    /// <summary>The pauses entered by then, past ones included, by their first day.</summary>
    public ValueList<PausedUntil> Pauses { get; }

    /// <summary>The acknowledgements of debt by then, by date.</summary>
    public ValueList<DebtAcknowledged> Acknowledgements { get; }

    /// <summary>The claims in court by then, by date.</summary>
    public ValueList<ClaimFiled> Claims { get; }

    /// <summary>The items that are with an agency, a factor or a buyer on the as-of date, with whom and since when; by first day.</summary>
    public ValueList<ItemAssigned> Placed { get; }

    /// <summary>The standstills that had started by then, past ones included, by first day.</summary>
    public ValueList<StandstillProgress> Standstills { get; }

    /// <summary>The hardship arrangements granted by then, past ones included, by first day.</summary>
    public ValueList<HardshipProgress> Hardships { get; }

    /// <summary>How the commitments of an account stand with its balance.</summary>
    /// <param name="account">The facts.</param>
    /// <param name="balance">The balance of the same account, which gives the as-of date.</param>
    /// <exception cref="ArgumentException">The balance is of another customer.</exception>
    public static CommitmentStatus Of(Account account, AccountBalance balance)
    {
        Guard.NotNull(account);
        Guard.NotNull(balance);
        if (account.Customer != balance.Customer)
        {
            throw new ArgumentException(
                $"must be the balance of customer '{account.Customer}', not of '{balance.Customer}'",
                nameof(balance)
            );
        }

        return new(EventsInView.Of(account, balance), account, balance);
    }

    /// <summary>What is disputed of an item, never more than is open on it; zero in the item's currency if nothing is.</summary>
    /// <exception cref="ArgumentNullException">The item is missing.</exception>
    public Money DisputedOn(ItemBalance item) =>
        _disputed is not null && _disputed.TryGetValue(Guard.NotNull(item).Item.Id, out var disputed)
            ? disputed
            : Money.Zero(Guard.NotNull(item).Open.Currency);

    /// <summary>What is disputed of an item, never more than is open on it; zero in the item's currency if nothing is.</summary>
    /// <remarks>Looks the item up; over many items <see cref="DisputedOn(ItemBalance)"/> is quicker.</remarks>
    /// <exception cref="ArgumentException">The balance has no such item on the as-of date.</exception>
    public Money DisputedOn(ReceivableId item) =>
        DisputedOn(
            _items.FirstOrDefault(one => one.Item.Id == item)
                ?? throw new ArgumentException(
                    $"'{item}' is no item of '{Customer}' as of {Guard.Text(AsOf)}",
                    nameof(item)
                )
        );

    /// <summary>What is open on an item and not disputed.</summary>
    /// <exception cref="ArgumentNullException">The item is missing.</exception>
    public Money UndisputedOn(ItemBalance item) => Guard.NotNull(item).Open - DisputedOn(item);

    /// <summary>What standstills and hardship arrangements spare on an item on the as-of date, those over all items included.</summary>
    public Relief ReliefOn(ReceivableId item)
    {
        var relief = Relief.None;
        foreach (var running in Standstills.Where(one => one.IsRunning).Select(one => one.Standstill))
        {
            relief |= running.Items.IsEmpty || running.Items.Contains(item) ? running.Relief : Relief.None;
        }

        foreach (var held in Hardships.Where(one => one.State != HardshipState.Ended).Select(one => one.Hardship))
        {
            relief |= held.Items.IsEmpty || held.Items.Contains(item) ? held.Relief : Relief.None;
        }

        return relief;
    }

    /// <summary>The last day on which payment of an item is on time.</summary>
    /// <remarks>
    /// While a plan over the item runs, the due date of the plan's earliest installment that is not fully paid; otherwise, and
    /// after the plan broke, the effective due date of the item's part due first of those still open.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The item is missing.</exception>
    public LocalDate EffectiveDueOn(ItemBalance item) =>
        _planDates is not null && _planDates.TryGetValue(Guard.NotNull(item).Item.Id, out var dueOn)
            ? dueOn
            : Guard.NotNull(item).DueOn;

    /// <summary>Whether both hold the same commitments, in the same states, on the same day.</summary>
    public bool Equals(CommitmentStatus? other) =>
        other is not null
        && Customer == other.Customer
        && AsOf == other.AsOf
        && Promises == other.Promises
        && Schedules == other.Schedules
        && Disputes == other.Disputes
        && AllDisputes == other.AllDisputes
        && Plans == other.Plans
        && Contacts == other.Contacts
        && Pauses == other.Pauses
        && Acknowledgements == other.Acknowledgements
        && Claims == other.Claims
        && Placed == other.Placed
        && Standstills == other.Standstills
        && Hardships == other.Hardships;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Customer, AsOf, Promises, Disputes, Plans, Contacts, Pauses);

    /// <summary>Customer, date and how many commitments there are, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text(
            $"Commitments of {Customer} as of {Guard.Text(AsOf)}: {Promises.Count} promises, {Disputes.Count} open disputes, {Plans.Count} plans"
        );

    private static Dictionary<ReceivableId, Money>? SumByItem(ValueList<OpenDispute> disputes)
    {
        if (disputes.IsEmpty)
        {
            return null;
        }

        var sums = new Dictionary<ReceivableId, Money>(disputes.Count);
        foreach (var dispute in disputes)
        {
            var item = dispute.Dispute.Item;
            sums[item] = sums.TryGetValue(item, out var sum) ? sum + dispute.Disputed : dispute.Disputed;
        }

        return sums;
    }

    private static Dictionary<ReceivableId, LocalDate>? DatesByItem(ValueList<PlanProgress> plans)
    {
        Dictionary<ReceivableId, LocalDate>? dates = null;
        foreach (var plan in plans)
        {
            if (plan is { IsRunning: true, Next: { } next })
            {
                foreach (var item in plan.Plan.Items)
                {
                    (dates ??= [])[item] = next.DueOn;
                }
            }
        }

        return dates;
    }
}
