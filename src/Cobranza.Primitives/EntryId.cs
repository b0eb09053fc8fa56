namespace Cobranza;

/// <summary>The host's name for one entry of the ledger: a payment, a credit note, a reversal …</summary>
/// <remarks>A text of the host's own, 1 to <see cref="MaxLength"/> characters, compared character by character (ordinal), never changed. <c>default</c> is missing and is refused wherever an id is needed.</remarks>
public readonly record struct EntryId : IComparable<EntryId>
{
    /// <summary>Longest id: 128 characters (our choice: room for a GUID and a prefix).</summary>
    public const int MaxLength = 128;

    private readonly string? _value;

    private EntryId(string value) => _value = value;

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c>, no id at all.</summary>
    public bool IsMissing => _value is null;

    /// <summary>An id from its text.</summary>
    /// <param name="value">Such as <c>PAY-77</c>. Control, line-breaking and text-direction characters are refused, so that an id can stand in any log or page.</param>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds such a character.</exception>
    public static EntryId Of(string value) => new(Guard.Line(value, MaxLength));

    /// <summary>Whether the left comes before the right in ordinal order.</summary>
    public static bool operator <(EntryId left, EntryId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes before the right in ordinal order, or both are equal.</summary>
    public static bool operator <=(EntryId left, EntryId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes after the right in ordinal order.</summary>
    public static bool operator >(EntryId left, EntryId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes after the right in ordinal order, or both are equal.</summary>
    public static bool operator >=(EntryId left, EntryId right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by the characters (ordinal).</summary>
    public int CompareTo(EntryId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
