using Cobranza.Allocations;

namespace Cobranza.Balances;

/// <summary>The items of one currency on which something is open, ready to be chosen by an order.</summary>
internal sealed class OpenItems
{
    private readonly Dictionary<ReceivableId, ItemState> _open = [];
    private IComparer<OpenItem>? _ranking;
    private SortedSet<OpenItem>? _ranked;

    /// <summary>To be called before what is open on an item changes.</summary>
    public void Remove(ItemState item)
    {
        if (item.Open.IsPositive)
        {
            _open.Remove(item.Item.Id);
            _ranked?.Remove(item.ToOpenItem());
        }
    }

    /// <summary>To be called after what is open on an item has changed.</summary>
    public void Add(ItemState item)
    {
        if (item.Open.IsPositive)
        {
            _open.Add(item.Item.Id, item);
            _ranked?.Add(item.ToOpenItem());
        }
    }

    /// <summary>The item that a ranking puts first, or null if nothing is open.</summary>
    public ItemState? First(IComparer<OpenItem> ranking)
    {
        if (_ranked is null || !ranking.Equals(_ranking))
        {
            _ranking = ranking;
            _ranked = new(_open.Values.Select(item => item.ToOpenItem()), ranking);
        }

        return _ranked.Min is { } first ? _open[first.Id] : null;
    }

    /// <summary>The shares that an order without a ranking gives, the lower id first.</summary>
    public List<(ItemState Item, Money Share)> Share(Money amount, AllocationOrder order)
    {
        List<ItemState> items = [.. _open.Values.OrderBy(item => item.Item.Id)];
        var shares = order.Allocate(amount, [.. items.Select(item => item.ToOpenItem())]);
        return [.. items.Zip(shares)];
    }
}
