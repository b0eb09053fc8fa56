namespace Cobranza.Receivables;

/// <summary>What a part of a debt is made of: principal, tax, interest, fees, costs, or a kind of your own.</summary>
/// <remarks>A name of 1 to <see cref="MaxLength"/> characters, compared character by character (ordinal). <c>default</c> is
/// missing and is refused wherever a component is needed.</remarks>
public readonly record struct Component : IComparable<Component>
{
    /// <summary>Longest name: 64 characters (our choice: a label and not a description).</summary>
    public const int MaxLength = 64;

    private readonly string? _value;

    private Component(string value) => _value = value;

    /// <summary>What was sold or lent.</summary>
    public static Component Principal { get; } = new("principal");

    /// <summary>Tax on it, such as value added tax (IVA).</summary>
    public static Component Tax { get; } = new("tax");

    /// <summary>Interest, ordinary or for delay.</summary>
    public static Component Interest { get; } = new("interest");

    /// <summary>Charges of the creditor that are no interest, penalties included.</summary>
    public static Component Fees { get; } = new("fees");

    /// <summary>What collecting has cost and the customer owes (gastos, costas).</summary>
    public static Component Costs { get; } = new("costs");

    /// <summary>The name; empty for <c>default</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c>, no component at all.</summary>
    public bool IsMissing => _value is null;

    /// <summary>Its place in a list of parts: principal 0, tax 1, interest 2, fees 3, costs 4, all others 5 and by name.</summary>
    /// <remarks>The order in which parts are listed, not the one in which they are paid.</remarks>
    public int Rank =>
        this == Principal ? 0
        : this == Tax ? 1
        : this == Interest ? 2
        : this == Fees ? 3
        : this == Costs ? 4
        : 5;

    /// <summary>A component from its name; the names of the five above give those.</summary>
    /// <exception cref="ArgumentException">The name is blank, too long, or holds control characters.</exception>
    public static Component Of(string value) => new(Guard.Line(value, MaxLength));

    /// <summary>Whether the left is listed before the right.</summary>
    public static bool operator <(Component left, Component right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is listed before the right, or both are equal.</summary>
    public static bool operator <=(Component left, Component right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is listed after the right.</summary>
    public static bool operator >(Component left, Component right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is listed after the right, or both are equal.</summary>
    public static bool operator >=(Component left, Component right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by rank, then by name (ordinal).</summary>
    public int CompareTo(Component other)
    {
        var order = Rank.CompareTo(other.Rank);
        return order != 0 ? order : string.CompareOrdinal(Value, other.Value);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
