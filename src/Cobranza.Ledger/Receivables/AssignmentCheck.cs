using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Checks that by one right an item is with one party at a time, and that a recall ends an assignment.</summary>
internal static class AssignmentCheck
{
    public static void Run(ValueList<AccountEvent> events)
    {
        // What an assignment explains is taken off; what is left ends nothing.
        var recalls = events.OfType<ItemRecalled>().ToList();
        foreach (var group in events.OfType<ItemAssigned>().GroupBy(assigned => (assigned.Item, assigned.Kind)))
        {
            CheckGroup(group.OrderBy(assigned => assigned.EffectiveOn), recalls);
        }

        if (recalls.Count > 0)
        {
            throw AccountIndex.Wrong(
                $"{recalls[0]}: it was not there on that day, or was recalled already.",
                AccountIndex.Events
            );
        }
    }

    private static void CheckGroup(IEnumerable<ItemAssigned> assigned, List<ItemRecalled> recalls)
    {
        ItemAssigned? before = null;
        LocalDate? freeFrom = null;
        foreach (var one in assigned)
        {
            if (before is not null && (freeFrom is not { } free || one.EffectiveOn < free))
            {
                throw AccountIndex.Wrong($"{one}: the item was with {before.To} on that day.", AccountIndex.Events);
            }

            var recall = recalls.Where(recall => recall.Ends(one)).MinBy(recall => recall.EffectiveOn);
            if (recall is not null)
            {
                recalls.Remove(recall);
            }

            freeFrom = recall?.EffectiveOn ?? FirstDayAfter(one.Until);
            before = one;
        }
    }

    private static LocalDate? FirstDayAfter(LocalDate? last) =>
        last is { } day && day < LocalDate.MaxIsoValue ? day.PlusDays(1) : null;
}
