using Cobranza.Commitments;
using Cobranza.Policies;

namespace Cobranza.Laws;

/// <summary>The same policies with other effects of disputes.</summary>
internal static class PolicySetWords
{
    public static PolicyHistory With(this PolicyHistory history, DisputeEffects effects) =>
        new([.. history.Versions.Select(version => version.With(effects))]);

    private static PolicySet With(this PolicySet policy, DisputeEffects effects) =>
        new(
            policy.Name,
            policy.EffectiveFrom,
            policy.Terms,
            policy.LateFees,
            policy.Credit,
            policy.Escalation,
            policy.Aging,
            policy.Allocation,
            policy.Plan,
            policy.Commission,
            effects
        );
}
