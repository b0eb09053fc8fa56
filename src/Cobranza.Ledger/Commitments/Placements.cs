using Cobranza.Receivables;

namespace Cobranza.Commitments;

/// <summary>Finds which items are with somebody else.</summary>
internal static class Placements
{
    public static ValueList<ItemAssigned> In(EventsInView events, NodaTime.LocalDate asOf)
    {
        var assigned = events.All<ItemAssigned>();
        if (assigned.IsEmpty)
        {
            return [];
        }

        var recalled = events.All<ItemRecalled>();
        return
        [
            .. assigned
                .Where(one => one.HoldsOn(asOf) && !recalled.Any(recall => recall.Ends(one)))
                // Where a recall is not known yet, the later assignment is believed.
                .GroupBy(one => (one.Item, one.Kind))
                .Select(group => group.Last()),
        ];
    }
}
