using System.Numerics;

namespace Cobranza;

/// <summary>An exact, unrounded amount of one currency: what rates, shares and conversions give before rounding.</summary>
/// <remarks>
/// <para>A rational number of major units and a currency. Nothing is rounded until <see cref="Round"/>, and that happens once,
/// where a policy names it.</para>
/// <para>Currencies never mix, as with <see cref="Money"/>; <c>default</c> has no currency and is refused in arithmetic.</para>
/// </remarks>
public readonly struct ExactAmount
    : IEquatable<ExactAmount>,
        IComparable<ExactAmount>,
        IComparable,
        IFormattable,
        IAdditionOperators<ExactAmount, ExactAmount, ExactAmount>,
        ISubtractionOperators<ExactAmount, ExactAmount, ExactAmount>,
        IUnaryNegationOperators<ExactAmount, ExactAmount>,
        IMultiplyOperators<ExactAmount, Fraction, ExactAmount>,
        IDivisionOperators<ExactAmount, Fraction, ExactAmount>,
        IComparisonOperators<ExactAmount, ExactAmount, bool>
{
    // In minor units: money comes in as a whole number and leaves by rounding to one.
    private readonly Fraction _minorUnits;

    private ExactAmount(Fraction minorUnits, Currency currency) => (_minorUnits, Currency) = (minorUnits, currency);

    /// <summary>The currency; no currency for <c>default</c>.</summary>
    public Currency Currency { get; }

    /// <summary>The exact number of major units: 100/3 for a third of EUR 100.</summary>
    public Fraction Amount => _minorUnits / Fraction.Of(Currency.UnitsPerMajor);

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _minorUnits.Sign;

    /// <summary>Whether the amount is exactly zero.</summary>
    public bool IsZero => _minorUnits.IsZero;

    /// <summary>Whether the amount is whole minor units, so that it is money without rounding.</summary>
    public bool IsWholeMinorUnits => _minorUnits.IsWhole;

    /// <summary>Money as an exact amount; nothing changes.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    public static ExactAmount Of(Money money) => new(Fraction.Of(Guard.HasCurrency(money).MinorUnits), money.Currency);

    /// <summary>A decimal number of major units, with any number of digits.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    public static ExactAmount Of(decimal amount, Currency currency) => Of(Fraction.FromDecimal(amount), currency);

    /// <summary>An exact number of major units.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    public static ExactAmount Of(Fraction amount, Currency currency) =>
        new(amount * Fraction.Of(Guard.HasCode(currency).UnitsPerMajor), currency);

    /// <summary>Nothing, in a currency.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    public static ExactAmount Zero(Currency currency) => new(Fraction.Zero, Guard.HasCode(currency));

    /// <summary>The greater of two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static ExactAmount Max(ExactAmount left, ExactAmount right) => left >= right ? left : right;

    /// <summary>The smaller of two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static ExactAmount Min(ExactAmount left, ExactAmount right) => left <= right ? left : right;

    /// <summary>The exact sum.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or one is missing.</exception>
    public static ExactAmount operator +(ExactAmount left, ExactAmount right)
    {
        RequireSame(left, right);
        return new(left._minorUnits + right._minorUnits, left.Currency);
    }

    /// <summary>The exact difference.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or one is missing.</exception>
    public static ExactAmount operator -(ExactAmount left, ExactAmount right)
    {
        RequireSame(left, right);
        return new(left._minorUnits - right._minorUnits, left.Currency);
    }

    /// <summary>The same size with the other sign.</summary>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    public static ExactAmount operator -(ExactAmount value)
    {
        RequireSame(value, value);
        return new(-value._minorUnits, value.Currency);
    }

    /// <summary>The amount times an exact factor.</summary>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    public static ExactAmount operator *(ExactAmount value, Fraction factor)
    {
        RequireSame(value, value);
        return new(value._minorUnits * factor, value.Currency);
    }

    /// <summary>A share of the amount.</summary>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    public static ExactAmount operator *(ExactAmount value, Percentage share) => value * share.ToFraction();

    /// <summary>The amount so many times over.</summary>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    public static ExactAmount operator *(ExactAmount value, long times) => value * Fraction.Of(times);

    /// <summary>The amount divided by an exact number.</summary>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static ExactAmount operator /(ExactAmount value, Fraction divisor)
    {
        RequireSame(value, value);
        return new(value._minorUnits / divisor, value.Currency);
    }

    /// <summary>Whether currency and amount agree.</summary>
    public static bool operator ==(ExactAmount left, ExactAmount right) => left.Equals(right);

    /// <summary>Whether currency or amount differ.</summary>
    public static bool operator !=(ExactAmount left, ExactAmount right) => !left.Equals(right);

    /// <summary>Whether the left is the smaller one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(ExactAmount left, ExactAmount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller one or both are equal.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(ExactAmount left, ExactAmount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(ExactAmount left, ExactAmount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater one or both are equal.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(ExactAmount left, ExactAmount right) => left.CompareTo(right) >= 0;

    /// <summary>The money that this becomes by a named rounding.</summary>
    /// <exception cref="ArgumentException">There is no currency, or the rounding's step is no whole number of its minor units.</exception>
    /// <exception cref="AmountOverflowException">The result does not fit in <see cref="Money"/>.</exception>
    public Money Round(Rounding rounding)
    {
        Guard.NotNull(rounding);
        Guard.HasCode(Currency);
        var step = rounding.StepInMinorUnits(Currency);
        var steps = (step == 1 ? _minorUnits : _minorUnits / Fraction.Of(step)).ToInt64(rounding.Mode);
        return Money.OfWide((Int128)steps * step, Currency);
    }

    /// <summary>The same amount as money, if it is whole minor units.</summary>
    /// <exception cref="InvalidOperationException">It is not: name a rounding with <see cref="Round"/>.</exception>
    /// <exception cref="AmountOverflowException">The amount does not fit in <see cref="Money"/>.</exception>
    public Money ToMoney() =>
        IsWholeMinorUnits
            ? Round(Rounding.HalfEven)
            : throw new InvalidOperationException($"{this} is not a whole number of minor units; name a rounding.");

    /// <summary>Orders two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or one is missing.</exception>
    public int CompareTo(ExactAmount other)
    {
        RequireSame(this, other);
        return _minorUnits.CompareTo(other._minorUnits);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            ExactAmount other => CompareTo(other),
            _ => throw new ArgumentException("must be an ExactAmount", nameof(obj)),
        };

    /// <inheritdoc/>
    public bool Equals(ExactAmount other) => Currency == other.Currency && _minorUnits == other._minorUnits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Currency, _minorUnits);

    /// <summary>Code and exact value: <c>EUR 0.125</c>, or <c>EUR 100/3</c> where no decimal ends.</summary>
    public override string ToString() => $"{Currency} {Amount}";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static void RequireSame(ExactAmount left, ExactAmount right)
    {
        if (left.Currency != right.Currency || left.Currency.IsNone)
        {
            throw new CurrencyMismatchException(left.Currency, right.Currency);
        }
    }
}
