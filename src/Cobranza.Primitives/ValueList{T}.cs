using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Cobranza;

/// <summary>An immutable list that compares by its elements, so that records which hold one compare by value.</summary>
/// <remarks>
/// Equal when the elements are equal in order. What goes in is copied; nothing that comes out can be used to change it.
/// Write <c>ValueList&lt;int&gt; list = [1, 2];</c> or <see cref="ValueList.From"/>.
/// </remarks>
/// <typeparam name="T">The kind of element; it should itself compare by value.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
[SuppressMessage(
    "Naming",
    "CA1710:Identifiers should have correct suffix",
    Justification = "It is a list that compares by value, and says so."
)]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _elements;

    // Takes ownership: only the makers in ValueList call this, each with an array of its own.
    internal ValueList(T[] elements) => _elements = elements;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many elements there are.</summary>
    public int Count => _elements.Length;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => _elements.Length == 0;

    /// <summary>The element at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] =>
        index >= 0 && index < _elements.Length
            ? _elements[index]
            : throw new ArgumentOutOfRangeException(
                nameof(index),
                index,
                FormattableString.Invariant($"must be from 0 to {_elements.Length - 1}")
            );

    /// <summary>Whether both lists hold equal elements in the same order; two missing lists are equal.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The elements as a read-only span, for loops without cost.</summary>
    public ReadOnlySpan<T> AsSpan() => _elements;

    /// <summary>A new list with one element more at the end.</summary>
    public ValueList<T> Add(T element) => new([.. _elements, element]);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _elements.AsSpan().SequenceEqual(other._elements, null));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var element in _elements)
        {
            hash.Add(element);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_elements).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The elements between brackets: <c>[1, 2]</c>.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", _elements.Select(element => element is IFormattable formattable ? formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : element?.ToString()))}]";
}
