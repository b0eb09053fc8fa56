using NodaTime;

namespace Cobranza.Allocations;

/// <summary>Items in an order that somebody wrote down.</summary>
internal sealed record ListedKey : AllocationKey
{
    private readonly Dictionary<ReceivableId, int> _places = [];

    public ListedKey(ValueList<ReceivableId> items)
    {
        Items = items;
        foreach (var item in items)
        {
            if (!_places.TryAdd(Ids.Given(item, nameof(items)), _places.Count))
            {
                throw new ArgumentException($"must name each item once; '{item}' occurs twice", nameof(items));
            }
        }
    }

    public ValueList<ReceivableId> Items { get; }

    internal override DayDependence Dependence => DayDependence.None;

    protected override Rule Rule => AllocationRules.Listed;

    public bool Equals(ListedKey? other) => other is not null && Items == other.Items;

    public override int GetHashCode() => Items.GetHashCode();

    protected override int CompareCore(OpenPart left, OpenPart right, LocalDate on) =>
        Place(left).CompareTo(Place(right));

    protected override void NoteTerms(Trace trace) => trace.Note("items", string.Join(", ", Items));

    private int Place(OpenPart part) => _places.GetValueOrDefault(part.Item, _places.Count);
}
