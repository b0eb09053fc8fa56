using Cobranza.Aging;

namespace Cobranza.Portfolios.Blocks;

/// <summary>The statuses that are counted on their own; the rest of what is open is free.</summary>
internal static class HeldStatuses
{
    public const int Count = 3;

    public static IReadOnlyList<AgingStatus> All { get; } =
    [AgingStatus.Disputed, AgingStatus.InPlan, AgingStatus.Promised];
}
