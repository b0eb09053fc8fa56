using Cobranza.Allocations;
using Cobranza.Receivables;

namespace Cobranza.Laws;

/// <summary>An order made of keys, with its keys at hand.</summary>
public sealed record KeyCase(RankedOrder Order)
{
    private static readonly AllocationKey[] Keys =
    [
        AllocationKey.OldestDue,
        AllocationKey.LatestDue,
        AllocationKey.OldestIssued,
        AllocationKey.SmallestOpen,
        AllocationKey.LargestOpen,
        AllocationKey.HighestRate,
        AllocationKey.LeastSecured,
        AllocationKey.DueBeforeNotDue,
        AllocationKey.PastDueThenDue,
        AllocationKey.LowestPortion,
        AllocationKey.Components(Component.Interest, Component.Costs, Component.Principal),
        AllocationKey.ComponentsByDueness([Component.Tax], [Component.Fees, Component.Tax], [Component.Principal]),
        AllocationKey.Listed([ReceivableId.Of("I3-1"), ReceivableId.Of("I5-0")]),
    ];

    public static KeyCase From(int seed)
    {
        var random = new Random(seed);
        AllocationKey[] Some()
        {
            var keys = Keys.ToArray();
            random.Shuffle(keys);
            return keys[..random.Next(4)];
        }

        var order = AllocationOrder.By(Some()).Within(Some());
        return new(random.Next(2) == 0 ? order : order.ProRataAmongEquals());
    }

    public override string ToString() => Order.ToString();
}
