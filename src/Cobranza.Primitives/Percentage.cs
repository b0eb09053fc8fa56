using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Cobranza;

/// <summary>An exact share in hundredths: 24 means 24 %.</summary>
/// <remarks>A share of something, without time; a percentage per time is a <c>Rate</c>. <c>default</c> is zero.</remarks>
public readonly struct Percentage
    : IEquatable<Percentage>,
        IComparable<Percentage>,
        IComparable,
        IFormattable,
        IComparisonOperators<Percentage, Percentage, bool>
{
    /// <summary>Largest size either way: 1,000,000 % (our choice: ten thousand times the whole is a typing mistake).</summary>
    public const decimal MaxValue = 1_000_000m;

    /// <summary>Most decimals: 12 (our choice: published reference rates have at most seven).</summary>
    public const int MaxDecimals = 12;

    private Percentage(decimal value) => Value = value;

    /// <summary>Zero.</summary>
    public static Percentage Zero => default;

    /// <summary>The whole: 100 %.</summary>
    public static Percentage OneHundred { get; } = new(100m);

    /// <summary>The number before the percent sign.</summary>
    public decimal Value { get; }

    /// <summary>Whether this is zero.</summary>
    public bool IsZero => Value == 0;

    /// <summary>Whether this is below zero.</summary>
    public bool IsNegative => Value < 0;

    /// <summary>A percentage: 24 means 24 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is beyond <see cref="MaxValue"/> either way, or has more than <see cref="MaxDecimals"/> decimals.</exception>
    public static Percentage Of(decimal value) =>
        value is >= -MaxValue and <= MaxValue && Scaled(value) == decimal.Truncate(Scaled(value))
            // Adding a zero with twelve decimals and cutting them again gives equal values one text.
            ? new(Normalize(value))
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                Guard.Text($"must be from -{MaxValue} to {MaxValue} with at most {MaxDecimals} decimals")
            );

    /// <summary>Reads the text that <see cref="ToString()"/> writes: <c>24%</c>, <c>-0.5%</c>.</summary>
    /// <exception cref="FormatException">The text has another form or is out of range.</exception>
    public static Percentage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var percentage)
            ? percentage
            : throw new FormatException(
                "A percentage is digits with an optional leading minus and a point, and a percent sign, such as 1.5%."
            );
    }

    /// <summary>Tries <see cref="Parse"/> without an exception.</summary>
    /// <returns>Whether the text was a percentage in range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Percentage percentage)
    {
        percentage = default;
        if (
            text is not { Length: > 1 and <= Money.MaxTextLength }
            || text[^1] != '%'
            || !char.IsAsciiDigit(text[^2])
            || !char.IsAsciiDigit(text[text[0] == '-' ? 1 : 0])
            || !decimal.TryParse(
                text.AsSpan(0, text.Length - 1),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
            || value is < -MaxValue or > MaxValue
            || DecimalsIn(text) > MaxDecimals
        )
        {
            return false;
        }

        percentage = new(Normalize(value));
        return true;
    }

    /// <summary>Whether both are the same share.</summary>
    public static bool operator ==(Percentage left, Percentage right) => left.Value == right.Value;

    /// <summary>Whether they are different shares.</summary>
    public static bool operator !=(Percentage left, Percentage right) => left.Value != right.Value;

    /// <summary>Whether the left is the smaller one.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    /// <summary>Whether the left is the smaller one or both are equal.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    /// <summary>Whether the left is the greater one.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    /// <summary>Whether the left is the greater one or both are equal.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    /// <summary>The exact factor: 24 % is 6/25.</summary>
    public Fraction ToFraction() => Fraction.FromDecimal(Value) / Fraction.Of(100);

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Percentage other => CompareTo(other),
            _ => throw new ArgumentException("must be a Percentage", nameof(obj)),
        };

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The same in every culture: <c>24%</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + "%";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static decimal Scaled(decimal value) => value * 1_000_000_000_000m;

    // 1.50 and 1.5 are one share with one text; dividing by a one with many zeros drops trailing zeros, and a plus zero drops the sign of zero.
    private static decimal Normalize(decimal value) => value == 0 ? 0m : value / 1.000000000000000000000000000000000m;

    private static int DecimalsIn(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.AsSpan(point + 1, text.Length - point - 2).TrimEnd('0').Length;
    }
}
