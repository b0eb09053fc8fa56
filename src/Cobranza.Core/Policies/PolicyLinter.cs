using Cobranza.Credit;
using Cobranza.Escalations;
using Cobranza.LateFees;

namespace Cobranza.Policies;

/// <summary>Finds what a policy allows but its author hardly meant.</summary>
/// <remarks>
/// <para>Findings are warnings: the policy works as written. Found: a minimum late fee outside a cap, a ladder step that is never taken, a
/// step that starts earlier than the one below it, a credit hold without a gap between hold and release.</para>
/// <para>Conditions and late fees of one's own are taken as they are; only what ours say about themselves is examined.</para>
/// </remarks>
public static class PolicyLinter
{
    /// <summary>All findings, in the order late fees, credit, escalation from the lowest step up.</summary>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static ValueList<Finding> Check(PolicySet policy)
    {
        Guard.NotNull(policy);
        return ValueList.From(
            MinimaOutsideCaps(policy.LateFees.Policy)
                .Concat(Holds(policy.Credit))
                .Concat(Steps(policy.Escalation))
                .Select(trace => new Finding(trace.ToExplanation()))
        );
    }

    private static IEnumerable<Trace> MinimaOutsideCaps(LateFeePolicy policy)
    {
        if (policy is MinimumLateFee minimum && HasCap(minimum.Inner))
        {
            yield return new Trace(PolicyRules.MinimumOutsideCap).Note("minimum", minimum.Minimum);
        }

        foreach (var found in policy.BuiltFrom.SelectMany(MinimaOutsideCaps))
        {
            yield return found;
        }
    }

    private static bool HasCap(LateFeePolicy policy) =>
        policy is CappedLateFee or ShareCappedLateFee or LimitedLateFee or LifeCappedLateFee
        || policy.BuiltFrom.Any(HasCap);

    private static IEnumerable<Trace> Holds(CreditPolicy credit)
    {
        if (credit.HoldFromDaysPastDue is { } holdFrom && credit.ReleaseBelowDaysPastDue >= holdFrom)
        {
            yield return new Trace(PolicyRules.ReleaseNotBelowHold)
                .Note("hold-from", holdFrom)
                .Note("release-below", credit.ReleaseBelowDaysPastDue);
        }
    }

    private static IEnumerable<Trace> Steps(EscalationLadder ladder)
    {
        for (var index = 0; index < ladder.Steps.Count; index++)
        {
            var step = ladder.Steps[index];
            if (step.LapsesAfterDaysPastDue is { } lapses && lapses < step.FromDaysPastDue)
            {
                yield return Start(PolicyRules.StepUnreachable, step).Note("lapses", lapses);
            }
            else if (Overtaking(ladder, index) is { } later)
            {
                yield return Start(PolicyRules.StepOvertaken, step)
                    .Note("later", later.Id)
                    .Note("later-from", later.FromDaysPastDue);
            }

            if (index > 0 && step.FromDaysPastDue < ladder.Steps[index - 1].FromDaysPastDue)
            {
                yield return Start(PolicyRules.StepDecreases, step)
                    .Note("before", ladder.Steps[index - 1].Id)
                    .Note("before-from", ladder.Steps[index - 1].FromDaysPastDue);
            }
        }
    }

    // A ladder that goes at once to the highest step never takes one if a higher one, on days alone, is always due with it.
    private static EscalationStep? Overtaking(EscalationLadder ladder, int index)
    {
        var step = ladder.Steps[index];
        return ladder.Climb == ClimbMode.Highest
            ? ladder
                .Steps.Skip(index + 1)
                .FirstOrDefault(later =>
                    later.When is DaysPastDueCondition
                    && later.LapsesAfterDaysPastDue is null
                    && later.FromDaysPastDue <= step.FromDaysPastDue
                    && later.MinimumWaitDays <= step.MinimumWaitDays
                )
            : null;
    }

    private static Trace Start(Rule rule, EscalationStep step) =>
        new Trace(rule).Note("step", step.Id).Note("from", step.FromDaysPastDue);
}
