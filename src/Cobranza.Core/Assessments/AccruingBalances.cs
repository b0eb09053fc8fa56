using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.LateFees;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>The balance of each item as far as it accrues and ages: without disputed parts, and without items under a plan.</summary>
/// <remarks>A dispute counts from the day it is opened until the day before it is closed; whether those days stay free afterwards is decided
/// by the effects of disputes. A plan that was not broken counts from the day it was agreed on; a broken one counts for nothing, so that its
/// days accrue after all.</remarks>
internal sealed class AccruingBalances
{
    private readonly Dictionary<ReceivableId, List<BalanceHold>> _holds = [];
    private readonly List<BalanceHold> _everywhere = [];

    public AccruingBalances(CommitmentStatus commitments, DisputedInterest disputed, IReadOnlyList<ReliefSpan> reliefs)
    {
        foreach (var relief in reliefs.Where(relief => relief.Spares(Relief.SuspendsFees)))
        {
            AddRelief(relief);
        }

        foreach (var dispute in commitments.AllDisputes)
        {
            AddDispute(dispute, disputed);
        }

        foreach (var plan in commitments.Plans.Where(plan => plan.State != PlanState.Broken))
        {
            foreach (var item in plan.Plan.Items)
            {
                Add(item, new(plan.Plan.EffectiveOn, plan.EndedOn, Part: null));
            }
        }
    }

    /// <summary>The balance at the end of each day on which it changes, from the issue date on.</summary>
    public ValueList<BalanceStep> Of(ItemBalance item)
    {
        var holds = HoldsOn(item);
        return holds.Count > 0 ? HeldSteps.Of(item, holds) : item.Steps;
    }

    /// <summary>The same for each due date of the item, the earliest first; what is disputed is taken off the earliest first.</summary>
    public ValueList<DuePortion> PortionsOf(ItemBalance item)
    {
        var holds = HoldsOn(item);
        var due = DueBalances.Of(item);
        IReadOnlyList<ValueList<BalanceStep>> steps = [.. due.Select(one => one.Steps)];
        steps = holds.Count > 0 ? HeldSteps.Of(steps, holds) : steps;
        return [.. due.Zip(steps, (one, accruing) => new DuePortion(one.DueOn, one.Amount, accruing))];
    }

    private List<BalanceHold> HoldsOn(ItemBalance item)
    {
        var own = _holds.GetValueOrDefault(item.Item.Id);
        return own is null ? _everywhere : [.. _everywhere, .. own];
    }

    private void AddRelief(ReliefSpan relief)
    {
        LocalDate? until = relief.During.End is { } end && end < LocalDate.MaxIsoValue ? end.PlusDays(1) : null;
        var hold = new BalanceHold(relief.During.Start, until, Part: null);
        if (relief.Items.IsEmpty)
        {
            _everywhere.Add(hold);
        }

        foreach (var item in relief.Items)
        {
            Add(item, hold);
        }
    }

    private void AddDispute(DisputeProgress dispute, DisputedInterest disputed)
    {
        var amount = disputed switch
        {
            DisputedInterest.RunsOn => null,
            DisputedInterest.RevivedIfUnfounded => FreeOnceDecided(dispute),
            _ => dispute.Dispute.Amount,
        };
        if (amount is { IsPositive: true } part)
        {
            Add(dispute.Dispute.Item, new(dispute.Dispute.EffectiveOn, dispute.Closed?.EffectiveOn, part));
        }
    }

    // While it is open, or where nobody said how it ended, nothing was decided against the customer.
    private static Money? FreeOnceDecided(DisputeProgress dispute) =>
        dispute.Closed?.Outcome is { } outcome ? outcome.AcceptedOf(dispute.Dispute.Amount) : dispute.Dispute.Amount;

    private void Add(ReceivableId item, BalanceHold hold)
    {
        if (!_holds.TryGetValue(item, out var holds))
        {
            _holds[item] = holds = [];
        }

        holds.Add(hold);
    }
}
