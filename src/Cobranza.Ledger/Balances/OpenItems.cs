using Cobranza.Allocations;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>The items of one currency on which something is open, ready to be chosen by an order.</summary>
internal sealed class OpenItems
{
    private readonly Dictionary<ReceivableId, ItemState> _open = [];
    private RankedParts? _ranked;

    /// <summary>To be called before what is open on an item changes.</summary>
    public void Remove(ItemState item)
    {
        if (item.Open.IsPositive)
        {
            _open.Remove(item.Item.Id);
            _ranked?.Remove(item.OpenParts);
        }
    }

    /// <summary>To be called after what is open on an item has changed.</summary>
    public void Add(ItemState item)
    {
        if (item.Open.IsPositive)
        {
            _open.Add(item.Item.Id, item);
            _ranked?.Add(item.OpenParts);
        }
    }

    /// <summary>What an order gives to each part, in the order in which it settles them.</summary>
    public List<(PartState Part, Money Share)> Share(Money amount, AllocationOrder order, LocalDate on)
    {
        var shares = order.Ranked is { Dependence: not DayDependence.Any } ranked
            ? Waterfall.Fill(ranked, RankedBy(ranked, on).InOrder, amount, on)
            : Asked(amount, order, on);
        return shares.ConvertAll(share => (_open[share.Part.Item].Part(share.Part.Part), share.Share));
    }

    private static List<(OpenPart Part, Money Share)> Asked(
        Money amount,
        AllocationOrder order,
        LocalDate on,
        ValueList<OpenPart> parts
    ) => [.. parts.Zip(order.Allocate(amount, parts, on)).Where(share => share.Second.IsPositive)];

    private List<(OpenPart Part, Money Share)> Asked(Money amount, AllocationOrder order, LocalDate on)
    {
        var parts = AllParts();
        parts.Sort(OpenPart.ByKey);
        return Asked(amount, order, on, ValueList.From(parts));
    }

    // Kept from payment to payment, because sorting everything anew for each would take the square of the time.
    private RankedParts RankedBy(RankedOrder order, LocalDate on)
    {
        if (_ranked is null || _ranked.Order != order)
        {
            _ranked = new(order, on, AllParts());
        }

        _ranked.MoveTo(on);
        return _ranked;
    }

    private List<OpenPart> AllParts()
    {
        var parts = new List<OpenPart>(_open.Count);
        foreach (var item in _open.Values)
        {
            parts.AddRange(item.OpenParts);
        }

        return parts;
    }
}
