using System.Numerics;

namespace Cobranza;

/// <summary>An amount of money: whole minor units of one currency, exact and checked.</summary>
/// <remarks>
/// <para>Sixteen bytes. No operator rounds: adding, subtracting and multiplying by whole numbers stay exact, and whatever
/// could leave the minor unit (a rate, a share, a conversion) gives an <see cref="ExactAmount"/>, which becomes money only
/// through a named <see cref="Rounding"/>.</para>
/// <para>Currencies never mix: arithmetic and ordering of two currencies is an error that names both, zero amounts included.
/// Equality does not fail: zero euros and zero dollars are simply unequal.</para>
/// <para><c>default</c> has no currency: equality, hash and text work, arithmetic and ordering are refused.</para>
/// <para>The largest amount is <see cref="MaxMinorUnits"/> minor units either way; beyond it is an
/// <see cref="AmountOverflowException"/>, never a wrap.</para>
/// </remarks>
public readonly partial struct Money
    : IEquatable<Money>,
        IComparable<Money>,
        IComparable,
        ISpanFormattable,
        ISpanParsable<Money>,
        IAdditionOperators<Money, Money, Money>,
        ISubtractionOperators<Money, Money, Money>,
        IUnaryNegationOperators<Money, Money>,
        IMultiplyOperators<Money, long, Money>,
        IComparisonOperators<Money, Money, bool>
{
    /// <summary>Largest size of an amount, in minor units: 2⁶³ − 1, the same both ways, so that every amount has its opposite.</summary>
    public const long MaxMinorUnits = long.MaxValue;

    private readonly Currency _currency;
    private readonly long _minorUnits;

    private Money(long minorUnits, Currency currency) => (_minorUnits, _currency) = (minorUnits, currency);

    /// <summary>The currency; no currency for <c>default(Money)</c>.</summary>
    public Currency Currency => _currency;

    /// <summary>The amount in whole minor units: 1,234 for EUR 12.34.</summary>
    public long MinorUnits => _minorUnits;

    /// <summary>The amount in major units, with as many decimals as the currency has: 12.34.</summary>
    public decimal Amount
    {
        get
        {
            var magnitude = Math.Abs(_minorUnits);
            return new decimal(
                unchecked((int)magnitude),
                unchecked((int)(magnitude >> 32)),
                0,
                _minorUnits < 0,
                (byte)_currency.MinorDigits
            );
        }
    }

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(_minorUnits);

    /// <summary>Whether the amount is zero.</summary>
    public bool IsZero => _minorUnits == 0;

    /// <summary>Whether the amount is above zero.</summary>
    public bool IsPositive => _minorUnits > 0;

    /// <summary>Whether the amount is below zero.</summary>
    public bool IsNegative => _minorUnits < 0;

    /// <summary>An amount in major units; refused if it has more decimals than the currency.</summary>
    /// <param name="amount">Such as 12.34. Trailing zeros do not count as decimals.</param>
    /// <param name="currency">Any but no currency.</param>
    /// <exception cref="ArgumentException">There is no currency, or the amount has a part smaller than the minor unit.</exception>
    /// <exception cref="AmountOverflowException">The amount is beyond <see cref="MaxMinorUnits"/>.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        Guard.HasCode(currency);

        // A decimal is a whole number of 96 bits over a power of ten.
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(amount, parts);
        var low = unchecked(((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        var dropped = amount.Scale - currency.MinorDigits;

        // Nearly all amounts: few digits, none of them beyond the minor unit.
        if (
            parts[2] == 0
            && dropped <= 0
            && Math.BigMul(low, (ulong)PowersOfTen.Int64(-dropped), out var units) == 0
            && units <= MaxMinorUnits
        )
        {
            return new(parts[3] < 0 ? -(long)units : (long)units, currency);
        }

        // 96 bits times the 8 digits that a minor unit may have fit in 128.
        var digits = new UInt128(unchecked((uint)parts[2]), low);
        var (minorUnits, rest) =
            dropped <= 0
                ? (digits * (UInt128)PowersOfTen.Int64(-dropped), UInt128.Zero)
                : UInt128.DivRem(digits, (UInt128)PowersOfTen.Int128(dropped));
        if (minorUnits > MaxMinorUnits)
        {
            throw Overflow(Guard.Text($"{currency} {amount}"));
        }

        if (rest != 0)
        {
            throw new ArgumentException(
                Guard.Text(
                    $"{currency} {amount} has a part smaller than the minor unit ({currency.MinorDigits} decimals); round it explicitly with ExactAmount.Of(amount, currency).Round(rounding)"
                ),
                nameof(amount)
            );
        }

        return new(parts[3] < 0 ? -(long)minorUnits : (long)minorUnits, currency);
    }

    /// <summary>An amount in whole minor units: 1,234 of EUR is EUR 12.34.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    /// <exception cref="AmountOverflowException">The amount is <see cref="long.MinValue"/>, which has no opposite.</exception>
    public static Money OfMinor(long minorUnits, Currency currency)
    {
        Guard.HasCode(currency);
        return minorUnits == long.MinValue
            ? throw Overflow(Guard.Text($"{currency} {minorUnits} minor units"))
            : new(minorUnits, currency);
    }

    /// <summary>Nothing, in a currency.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    public static Money Zero(Currency currency) => new(0, Guard.HasCode(currency));

    /// <summary>The sum of amounts of one currency; the currency is needed because there may be none.</summary>
    /// <exception cref="CurrencyMismatchException">An amount has another currency.</exception>
    /// <exception cref="AmountOverflowException">The sum is beyond <see cref="MaxMinorUnits"/>. Sums on the way there do not matter.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        Guard.HasCode(currency);
        Int128 total = 0;
        foreach (var amount in amounts)
        {
            Guard.SameCurrency(currency, amount);
            total += amount._minorUnits;
        }

        return OfWide(total, currency);
    }

    /// <summary>The greater of two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money Max(Money left, Money right) => left >= right ? left : right;

    /// <summary>The smaller of two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>The amount without its sign.</summary>
    public Money Abs() => IsNegative ? -this : this;

    /// <inheritdoc/>
    public bool Equals(Money other) => _minorUnits == other._minorUnits && _currency == other._currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_minorUnits, _currency);

    /// <summary>Splits into amount and code, the neutral way to another library's money type.</summary>
    public void Deconstruct(out decimal amount, out string currencyCode) =>
        (amount, currencyCode) = (Amount, _currency.Code);

    internal static Money OfWide(Int128 minorUnits, Currency currency) =>
        minorUnits >= -MaxMinorUnits && minorUnits <= MaxMinorUnits
            ? new((long)minorUnits, currency)
            : throw Overflow(Guard.Text($"{currency} {minorUnits} minor units"));

    private static AmountOverflowException Overflow(string amount) =>
        new(Guard.Text($"{amount} is beyond the largest amount, {MaxMinorUnits} minor units either way."));
}
