using Cobranza.Allocations;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>Open parts in the order of an order made of keys, while days go by.</summary>
internal sealed class RankedParts
{
    private readonly SortedSet<OpenPart> _parts;

    // By due date, to find what becomes due or past due; only where the order looks at it.
    private readonly SortedSet<Place>? _byDue;
    private LocalDate _today;

    public RankedParts(RankedOrder order, LocalDate on, List<OpenPart> parts)
    {
        (Order, _today) = (order, on);
        _parts = new(parts, Comparer<OpenPart>.Create((left, right) => order.Compare(left, right, _today)));
        _byDue =
            order.Dependence == DayDependence.None ? null : new(parts.Select(Place.Of), Comparer<Place>.Create(ByDue));
    }

    public RankedOrder Order { get; }

    public IEnumerable<OpenPart> InOrder => _parts;

    public void Add(ReadOnlySpan<OpenPart> parts)
    {
        foreach (var part in parts)
        {
            _parts.Add(part);
            _byDue?.Add(Place.Of(part));
        }
    }

    public void Remove(ReadOnlySpan<OpenPart> parts)
    {
        foreach (var part in parts)
        {
            _parts.Remove(part);
            _byDue?.Remove(Place.Of(part));
        }
    }

    /// <summary>Goes on to a later day; only the parts whose due date was reached or passed change their place.</summary>
    public void MoveTo(LocalDate day)
    {
        if (day == _today)
        {
            return;
        }

        List<OpenPart> moving = [.. Between(_today, day)];
        foreach (var part in moving)
        {
            _parts.Remove(part);
        }

        _today = day;
        foreach (var part in moving)
        {
            _parts.Add(part);
        }
    }

    private static int ByDue(Place left, Place right)
    {
        var order = left.DueOn.CompareTo(right.DueOn);
        order = order != 0 ? order : left.Side.CompareTo(right.Side);
        return order != 0 || left.Part is null || right.Part is null ? order : OpenPart.ByKey(left.Part, right.Part);
    }

    private IEnumerable<OpenPart> Between(LocalDate first, LocalDate last) =>
        _byDue is null
            ? []
            : _byDue.GetViewBetween(new(first, -1, null), new(last, 1, null)).Select(place => place.Part!);

    /// <summary>A part by its due date, or a bound before (-1) or after (1) all parts of a date.</summary>
    private readonly record struct Place(LocalDate DueOn, int Side, OpenPart? Part)
    {
        public static Place Of(OpenPart part) => new(part.DueOn, 0, part);
    }
}
