using Cobranza.Receivables;

namespace Cobranza.Allocations;

/// <summary>Components in the order in which they are paid.</summary>
internal static class ComponentOrder
{
    public static ValueList<Component> Of(ReadOnlySpan<Component> components)
    {
        for (var i = 0; i < components.Length; i++)
        {
            if (components[i].IsMissing || components[..i].Contains(components[i]))
            {
                throw new ArgumentException(
                    components[i].IsMissing
                        ? "is missing: default(Component) is no component"
                        : $"must name each component once; {components[i]} occurs twice",
                    nameof(components)
                );
            }
        }

        return ValueList.Of(components);
    }

    public static int Compare(ValueList<Component> order, Component left, Component right)
    {
        if (left == right)
        {
            return 0;
        }

        var (first, second) = (Place(order, left), Place(order, right));
        return first != second ? first.CompareTo(second) : left.CompareTo(right);
    }

    private static int Place(ValueList<Component> order, Component component)
    {
        var place = order.AsSpan().IndexOf(component);
        return place < 0 ? order.Count : place;
    }
}
