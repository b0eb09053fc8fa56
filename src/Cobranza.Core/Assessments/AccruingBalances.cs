using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>The balance of each item as far as it accrues and ages: without disputed parts, and without items under a plan.</summary>
/// <remarks>A dispute counts from the day it is opened until the day before it is closed, and those days stay free afterwards. A plan that
/// was not broken counts from the day it was agreed on; a broken one counts for nothing, so that its days accrue after all.</remarks>
internal sealed class AccruingBalances
{
    private readonly Dictionary<ReceivableId, List<PlanDays>> _planned = [];
    private readonly ILookup<ReceivableId, DisputeOpened> _disputes;
    private readonly Dictionary<string, LocalDate> _closed;

    public AccruingBalances(Account account, AccountBalance balance, CommitmentStatus commitments)
    {
        var events = account
            .Events.Where(one =>
                one.EffectiveOn <= balance.AsOf && (balance.KnownOn is not { } known || one.RecordedOn <= known)
            )
            .ToArray();
        _disputes = events.OfType<DisputeOpened>().ToLookup(dispute => dispute.Item);
        _closed = events
            .OfType<DisputeClosed>()
            .GroupBy(closed => closed.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(closed => closed.EffectiveOn), StringComparer.Ordinal);
        foreach (var plan in commitments.Plans.Where(plan => plan.State != PlanState.Broken))
        {
            foreach (var item in plan.Plan.Items)
            {
                var days = _planned.TryGetValue(item, out var others) ? others : _planned[item] = [];
                days.Add(new(plan.Plan.EffectiveOn, plan.EndedOn));
            }
        }
    }

    /// <summary>The balance at the end of each day on which it changes, from the issue date on.</summary>
    public ValueList<BalanceStep> Of(ItemBalance item)
    {
        var id = item.Item.Id;
        if (!_planned.ContainsKey(id) && !_disputes.Contains(id))
        {
            return item.Steps;
        }

        var steps = new List<BalanceStep>();
        foreach (var day in DaysOfChange(item))
        {
            var balance = Accruing(item, day);
            if (steps.Count == 0 || steps[^1].Balance != balance)
            {
                steps.Add(new(day, balance));
            }
        }

        return ValueList.From(steps);
    }

    private IEnumerable<LocalDate> DaysOfChange(ItemBalance item)
    {
        var id = item.Item.Id;
        var days = item.Steps.Select(step => step.From);
        foreach (var dispute in _disputes[id])
        {
            days = days.Append(dispute.EffectiveOn);
            days = _closed.TryGetValue(dispute.Id, out var closed) ? days.Append(closed) : days;
        }

        foreach (var plan in PlansOf(id))
        {
            days = days.Append(plan.From);
            days = plan.Until is { } until ? days.Append(until) : days;
        }

        return days.Where(day => day >= item.Steps[0].From).Distinct().Order();
    }

    private Money Accruing(ItemBalance item, LocalDate day)
    {
        var zero = Money.Zero(item.Open.Currency);
        if (PlansOf(item.Item.Id).Any(plan => plan.From <= day && (plan.Until is not { } until || day < until)))
        {
            return zero;
        }

        var balance = item.Steps.Last(step => step.From <= day).Balance;
        foreach (var dispute in _disputes[item.Item.Id])
        {
            var isOver = _closed.TryGetValue(dispute.Id, out var closed) && day >= closed;
            if (dispute.EffectiveOn <= day && !isOver)
            {
                balance = dispute.Amount < balance ? balance - dispute.Amount : zero;
            }
        }

        return balance;
    }

    private List<PlanDays> PlansOf(ReceivableId item) => _planned.TryGetValue(item, out var plans) ? plans : [];

    // From the day of the agreement until the day on which the plan was completed or replaced; a broken plan never counts.
    private readonly record struct PlanDays(LocalDate From, LocalDate? Until);
}
