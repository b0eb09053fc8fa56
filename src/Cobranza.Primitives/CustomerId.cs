namespace Cobranza;

/// <summary>The host's name for a customer.</summary>
/// <remarks>A text of the host's own, 1 to <see cref="MaxLength"/> characters, compared character by character (ordinal), never changed. <c>default</c> is missing and is refused wherever an id is needed.</remarks>
public readonly record struct CustomerId : IComparable<CustomerId>
{
    /// <summary>Longest id: 128 characters (our choice: room for a GUID and a prefix).</summary>
    public const int MaxLength = 128;

    private readonly string? _value;

    private CustomerId(string value) => _value = value;

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c>, no id at all.</summary>
    public bool IsMissing => _value is null;

    /// <summary>An id from its text.</summary>
    /// <param name="value">Such as <c>C-1001</c>. Control, line-breaking and text-direction characters are refused, so that an id can stand in any log or page.</param>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds such a character.</exception>
    public static CustomerId Of(string value) => new(Guard.Line(value, MaxLength));

    /// <summary>Whether the left comes before the right in ordinal order.</summary>
    public static bool operator <(CustomerId left, CustomerId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes before the right in ordinal order, or both are equal.</summary>
    public static bool operator <=(CustomerId left, CustomerId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes after the right in ordinal order.</summary>
    public static bool operator >(CustomerId left, CustomerId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes after the right in ordinal order, or both are equal.</summary>
    public static bool operator >=(CustomerId left, CustomerId right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by the characters (ordinal).</summary>
    public int CompareTo(CustomerId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
