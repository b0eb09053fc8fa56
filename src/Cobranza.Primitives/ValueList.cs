namespace Cobranza;

/// <summary>Makes a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of these elements, copied; collection expressions call this.</summary>
    public static ValueList<T> Of<T>(ReadOnlySpan<T> elements) =>
        elements.IsEmpty ? ValueList<T>.Empty : new(elements.ToArray());

    /// <summary>A list of the elements of a sequence, copied in its order.</summary>
    public static ValueList<T> From<T>(IEnumerable<T> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        if (elements is ValueList<T> already)
        {
            return already;
        }

        var copy = elements.ToArray();
        return copy.Length == 0 ? ValueList<T>.Empty : new(copy);
    }
}
