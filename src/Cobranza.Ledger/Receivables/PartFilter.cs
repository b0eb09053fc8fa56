namespace Cobranza.Receivables;

/// <summary>Which parts of its item an entry is about: one component, one portion, or both.</summary>
public sealed record PartFilter
{
    private PartFilter(Component? component, int? portion)
    {
        if (component is { } given && given.IsMissing)
        {
            throw new ArgumentException("is missing: default(Component) is no component", nameof(component));
        }

        Component = component;
        Portion = portion is { } number ? Guard.InRange(number, 1, ReceivablePart.MaxPortion, nameof(portion)) : null;
    }

    /// <summary>The component, or null for any.</summary>
    public Component? Component { get; }

    /// <summary>The number of the portion, or null for any.</summary>
    public int? Portion { get; }

    /// <summary>The parts of one component, in all portions.</summary>
    /// <exception cref="ArgumentException">The component is missing.</exception>
    public static PartFilter Of(Component component) => new(component, null);

    /// <summary>All components of one portion.</summary>
    /// <param name="portion">From 1 to <see cref="ReceivablePart.MaxPortion"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static PartFilter Of(int portion) => new(null, portion);

    /// <summary>One component of one portion.</summary>
    /// <param name="portion">From 1 to <see cref="ReceivablePart.MaxPortion"/>.</param>
    /// <param name="component">The component.</param>
    /// <exception cref="ArgumentException">The component is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static PartFilter Of(int portion, Component component) => new(component, portion);

    /// <summary>Whether a part is meant.</summary>
    public bool Takes(PartKey part) =>
        (Component is not { } component || component == part.Component)
        && (Portion is not { } portion || portion == part.Portion);

    /// <summary>Portion and component, with <c>*</c> for any; independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text($"{(Portion is { } portion ? Guard.Text($"{portion}") : "*")}/{Component?.Value ?? "*"}");
}
