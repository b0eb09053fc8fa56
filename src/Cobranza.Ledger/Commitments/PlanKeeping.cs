using Cobranza.Balances;
using Cobranza.Installments;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Walks through the days of a plan and decides how it stands.</summary>
internal static class PlanKeeping
{
    public static ValueList<PlanProgress> Of(ValueList<PlanAgreed> plans, AccountBalance balance)
    {
        var progress = new PlanProgress[plans.Count];
        var replacedOn = new Dictionary<ReceivableId, LocalDate>();

        // From the latest to the earliest, so that each knows when another one took its items over.
        for (var i = plans.Count - 1; i >= 0; i--)
        {
            var plan = plans[i];
            LocalDate? end = null;
            foreach (var item in plan.Items)
            {
                if (replacedOn.TryGetValue(item, out var on) && (end is not { } earliest || on < earliest))
                {
                    end = on;
                }
            }

            progress[i] = Judge(plan, balance, end);
            foreach (var item in plan.Items)
            {
                replacedOn[item] = plan.EffectiveOn;
            }
        }

        return [.. progress];
    }

    private static PlanProgress Judge(PlanAgreed plan, AccountBalance balance, LocalDate? replacedOn)
    {
        var days = Days(plan, balance, replacedOn);
        var (paid, open) = (Money.Zero(plan.Plan.Total.Currency), Money.Zero(plan.Plan.Total.Currency));
        var total = plan.Plan.Total;
        LocalDate? brokenOn = null;
        LocalDate? completedOn = null;
        var next = 0;
        foreach (var day in days)
        {
            (paid, open) = (paid + day.Paid, open + day.Open);
            // A deadline is a day like the others here: the first one after the tolerance, on which nothing need happen.
            brokenOn ??= open.IsPositive && IsMissed(plan, paid, day.On) ? day.On : null;
            completedOn = paid >= total || !open.IsPositive ? completedOn ?? day.On : null;
        }

        var required = Money.Zero(paid.Currency);
        foreach (var installment in plan.Plan.Installments)
        {
            required += installment.Amount;
            next += required <= paid ? 1 : 0;
        }

        var first = next < plan.Plan.Installments.Count ? plan.Plan.Installments[next] : null;
        var state =
            brokenOn is not null ? PlanState.Broken
            : first is null ? PlanState.Completed
            : replacedOn is not null ? PlanState.Replaced
            : !open.IsPositive ? PlanState.Completed
            : first.DueOn < balance.AsOf ? PlanState.InDefault
            : PlanState.Active;
        return state switch
        {
            PlanState.Broken => new(plan, state, paid, Next: null, brokenOn),
            PlanState.Completed => new(plan, state, paid, Next: null, completedOn ?? plan.EffectiveOn),
            PlanState.Replaced => new(plan, state, paid, Next: null, replacedOn),
            _ => new(plan, state, paid, first, EndedOn: null),
        };
    }

    /// <summary>Whether, at the end of a day, an installment is unpaid whose due date and tolerance are past.</summary>
    private static bool IsMissed(PlanAgreed plan, Money paid, LocalDate on)
    {
        var required = Money.Zero(paid.Currency);
        foreach (var installment in plan.Plan.Installments)
        {
            required += installment.Amount;
            if (required > paid)
            {
                return Deadline(plan, installment) < on;
            }
        }

        return false;
    }

    private static LocalDate Deadline(PlanAgreed plan, Installment installment) =>
        Guard.PlusDays(installment.DueOn, plan.ToleranceDays);

    private static List<PlanDay> Days(PlanAgreed plan, AccountBalance balance, LocalDate? replacedOn)
    {
        var zero = Money.Zero(plan.Plan.Total.Currency);
        var covered = plan.Items.ToHashSet();
        List<PlanDay> days =
        [
            .. plan
                .Plan.Installments.Select(installment => Deadline(plan, installment))
                .Where(deadline => deadline < balance.AsOf)
                .Select(deadline => new PlanDay(deadline.PlusDays(1), zero, zero)),
            .. balance
                .Settlements.Where(one => covered.Contains(one.Item) && one.AppliedOn >= plan.EffectiveOn)
                .Select(one => new PlanDay(one.On, one.Amount, zero)),
        ];
        foreach (var item in balance.Items.Where(item => covered.Contains(item.Item.Id)))
        {
            var before = zero;
            foreach (var step in item.Steps)
            {
                days.Add(new(step.From, zero, step.Balance - before));
                before = step.Balance;
            }
        }

        return Together(days, plan, replacedOn);
    }

    /// <summary>One entry a day, by date; what lies before the plan counts with its first day.</summary>
    private static List<PlanDay> Together(List<PlanDay> days, PlanAgreed plan, LocalDate? replacedOn) =>
        [
            .. days.Where(day => replacedOn is not { } end || day.On < end)
                .GroupBy(day => day.On < plan.EffectiveOn ? plan.EffectiveOn : day.On)
                .OrderBy(group => group.Key)
                .Select(group =>
                    group.Aggregate((sum, day) => new(group.Key, sum.Paid + day.Paid, sum.Open + day.Open))
                ),
        ];
}
