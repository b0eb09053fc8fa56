using Cobranza.Allocations;

namespace Cobranza.Json;

/// <summary>The orders of payment that a file of a regime can name.</summary>
internal static class StatutoryWords
{
    public static WordTable<CitedOrder> Orders { get; } =
        new(
            new Dictionary<string, CitedOrder>(StringComparer.Ordinal)
            {
                ["spain"] = CivilCodeOrders.Spain,
                ["mexico"] = CivilCodeOrders.Mexico,
                ["germany"] = CivilCodeOrders.Germany,
                ["france"] = CivilCodeOrders.France,
                ["italy"] = CivilCodeOrders.Italy,
                ["colombia"] = CivilCodeOrders.Colombia,
                ["chile"] = CivilCodeOrders.Chile,
                ["argentina"] = CivilCodeOrders.Argentina,
                ["peru"] = CivilCodeOrders.Peru,
                ["brazil"] = CivilCodeOrders.Brazil,
            }
        );
}
