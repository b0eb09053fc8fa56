using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>The plain orders a second time, written to be obvious: one long list of numbers to sort by.</summary>
internal static class NaiveOrder
{
    private static readonly Component[] Standard =
    [
        Component.Costs,
        Component.Fees,
        Component.Interest,
        Component.Tax,
        Component.Principal,
    ];

    public static bool Knows(AllocationOrder order) =>
        order == AllocationOrder.OldestDueFirst
        || order == AllocationOrder.OldestIssuedFirst
        || order == AllocationOrder.SmallestFirst
        || order == AllocationOrder.LargestFirst
        || order == AllocationOrder.HighestRateFirst;

    public static List<OpenPart> Sorted(AllocationOrder order, IEnumerable<OpenPart> parts) =>
        [
            .. parts
                .OrderBy(part => First(order, part))
                .ThenBy(part => Second(order, part))
                .ThenBy(part => order == AllocationOrder.HighestRateFirst ? Days(part.IssuedOn) : 0)
                .ThenBy(part => part.Item.Value, StringComparer.Ordinal)
                .ThenBy(part => part.DueOn)
                .ThenBy(part => Place(part.Part.Component))
                .ThenBy(part => part.Part.Portion),
        ];

    /// <summary>Keys over parts, read one by one; inside items as the standard says or as given.</summary>
    public static List<OpenPart> Sorted(
        IEnumerable<OpenPart> parts,
        IReadOnlyList<AllocationKey> across,
        IReadOnlyList<AllocationKey> within,
        LocalDate on
    )
    {
        var sorted = new List<OpenPart>();
        foreach (var part in parts)
        {
            var place = sorted.FindIndex(other => Before(part, other, across, within, on));
            sorted.Insert(place < 0 ? sorted.Count : place, part);
        }

        return sorted;
    }

    private static bool Before(
        OpenPart left,
        OpenPart right,
        IReadOnlyList<AllocationKey> across,
        IReadOnlyList<AllocationKey> within,
        LocalDate on
    )
    {
        var order = across.Select(key => key.Compare(left, right, on)).FirstOrDefault(sign => sign != 0);
        order = order != 0 ? order : string.CompareOrdinal(left.Item.Value, right.Item.Value);
        order =
            order != 0 ? order : within.Select(key => key.Compare(left, right, on)).FirstOrDefault(sign => sign != 0);
        order = order != 0 ? order : left.Part.CompareTo(right.Part);
        return order < 0;
    }

    private static decimal First(AllocationOrder order, OpenPart part) =>
        order == AllocationOrder.OldestDueFirst ? Days(part.DueOn)
        : order == AllocationOrder.OldestIssuedFirst ? Days(part.IssuedOn)
        : order == AllocationOrder.SmallestFirst ? part.OpenOnItem.MinorUnits
        : order == AllocationOrder.LargestFirst ? -part.OpenOnItem.MinorUnits
        : -part.Burden.AnnualRate.Value;

    // Smallest and largest have no second key but the id.
    private static decimal Second(AllocationOrder order, OpenPart part) =>
        order == AllocationOrder.OldestDueFirst ? Days(part.IssuedOn)
        : order == AllocationOrder.OldestIssuedFirst || order == AllocationOrder.HighestRateFirst ? Days(part.DueOn)
        : 0;

    private static int Place(Component component)
    {
        var place = Array.IndexOf(Standard, component);
        return place < 0 ? Standard.Length : place;
    }

    private static int Days(LocalDate date) => Period.DaysBetween(new(2000, 1, 1), date);
}
