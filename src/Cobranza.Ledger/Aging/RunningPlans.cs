using Cobranza.Balances;
using Cobranza.Commitments;

namespace Cobranza.Aging;

/// <summary>Which items a running plan covers, so that its dates replace theirs.</summary>
internal static class RunningPlans
{
    public static bool Cover(CommitmentStatus commitments, ItemBalance item)
    {
        foreach (var plan in commitments.Plans)
        {
            if (plan is { IsRunning: true, Next: not null } && plan.Plan.Items.Contains(item.Item.Id))
            {
                return true;
            }
        }

        return false;
    }
}
