namespace Cobranza.Receivables;

/// <summary>Which part of an item: the number of its portion and its component.</summary>
/// <param name="Portion">1 for the first due portion (installment), 2 for the next.</param>
/// <param name="Component">What the part is made of.</param>
public readonly record struct PartKey(int Portion, Component Component) : IComparable<PartKey>
{
    /// <summary>The one part of an item that was not given in parts.</summary>
    public static PartKey Whole { get; } = new(1, Component.Principal);

    /// <summary>Whether the left is listed before the right.</summary>
    public static bool operator <(PartKey left, PartKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is listed before the right, or both are equal.</summary>
    public static bool operator <=(PartKey left, PartKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is listed after the right.</summary>
    public static bool operator >(PartKey left, PartKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is listed after the right, or both are equal.</summary>
    public static bool operator >=(PartKey left, PartKey right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by portion, then by component.</summary>
    public int CompareTo(PartKey other)
    {
        var order = Portion.CompareTo(other.Portion);
        return order != 0 ? order : Component.CompareTo(other.Component);
    }

    /// <summary>Such as <c>2/interest</c>, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{Portion}/{Component}");
}
