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

    private CommitmentStatus(EventsInView events, AccountBalance balance, CreditPortions portions)
    {
        (Customer, AsOf, _items) = (balance.Customer, balance.AsOf, balance.Items);
        (Contacts, Pauses) = (events.All<ContactMade>(), events.All<PausedUntil>());
        Disputes = OpenDisputes.In(events, balance);
        Promises = PromiseKeeping.Of(events.All<PromiseMade>(), portions, balance.AsOf);
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

    /// <summary>The disputes that are open, the one opened first first.</summary>
    public ValueList<OpenDispute> Disputes { get; }

    /// <summary>The plans agreed by then, the one agreed first first.</summary>
    public ValueList<PlanProgress> Plans { get; }

    /// <summary>The contacts made by then, by date.</summary>
    public ValueList<ContactMade> Contacts { get; }

    /// <summary>The pauses entered by then, past ones included, by their first day.</summary>
    public ValueList<PausedUntil> Pauses { get; }

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

        var events = EventsInView.Of(account, balance);
        return new(events, balance, CreditPortions.Of(account, balance));
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

    /// <summary>The last day on which payment of an item is on time.</summary>
    /// <remarks>
    /// While a plan over the item runs, the due date of the plan's earliest installment that is not fully paid; otherwise, and
    /// after the plan broke, the item's own effective due date.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The item is missing.</exception>
    public LocalDate EffectiveDueOn(ItemBalance item) =>
        _planDates is not null && _planDates.TryGetValue(Guard.NotNull(item).Item.Id, out var dueOn)
            ? dueOn
            : Guard.NotNull(item).Item.Due.Effective;

    /// <summary>Whether both hold the same commitments, in the same states, on the same day.</summary>
    public bool Equals(CommitmentStatus? other) =>
        other is not null
        && Customer == other.Customer
        && AsOf == other.AsOf
        && Promises == other.Promises
        && Disputes == other.Disputes
        && Plans == other.Plans
        && Contacts == other.Contacts
        && Pauses == other.Pauses;

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
