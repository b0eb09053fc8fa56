namespace Cobranza;

public readonly partial struct Money
{
    /// <summary>The exact sum.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or one is missing.</exception>
    /// <exception cref="AmountOverflowException">The sum is beyond <see cref="MaxMinorUnits"/>.</exception>
    public static Money operator +(Money left, Money right)
    {
        RequireSame(left, right);
        var sum = unchecked(left._minorUnits + right._minorUnits);
        // Overflow has happened if both terms have a sign that the sum has not; the most negative number is not ours either.
        return ((left._minorUnits ^ sum) & (right._minorUnits ^ sum)) < 0 || sum == long.MinValue
            ? throw Overflow(Guard.Text($"{left} plus {right}"))
            : new(sum, left._currency);
    }

    /// <summary>The exact difference.</summary>
    /// <inheritdoc cref="op_Addition"/>
    public static Money operator -(Money left, Money right)
    {
        RequireSame(left, right);
        return left + new Money(-right._minorUnits, right._currency);
    }

    /// <summary>The same size with the other sign.</summary>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    public static Money operator -(Money value)
    {
        RequireSame(value, value);
        return new(-value._minorUnits, value._currency);
    }

    /// <summary>The amount so many times over, exactly.</summary>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    /// <exception cref="AmountOverflowException">The product is beyond <see cref="MaxMinorUnits"/>.</exception>
    public static Money operator *(Money value, long times)
    {
        RequireSame(value, value);
        return OfWide((Int128)value._minorUnits * times, value._currency);
    }

    /// <inheritdoc cref="op_Multiply(Money, long)"/>
    public static Money operator *(long times, Money value) => value * times;

    /// <summary>A share of the amount, exact and unrounded.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    public static ExactAmount operator *(Money value, Percentage share) => (ExactAmount)value * share.ToFraction();

    /// <summary>The amount times an exact factor, unrounded.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    public static ExactAmount operator *(Money value, Fraction factor) => (ExactAmount)value * factor;

    /// <summary>The amount as an exact amount; nothing changes.</summary>
    /// <exception cref="ArgumentException">There is no currency.</exception>
    public static implicit operator ExactAmount(Money value) => ExactAmount.Of(value);

    /// <summary>Whether currency and amount agree.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether currency or amount differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether the left is the smaller one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller one or both are equal.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater one or both are equal.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Orders two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or one is missing.</exception>
    public int CompareTo(Money other)
    {
        RequireSame(this, other);
        return _minorUnits.CompareTo(other._minorUnits);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Money other => CompareTo(other),
            _ => throw new ArgumentException("must be Money", nameof(obj)),
        };

    /// <summary>How many times the divisor goes in, cut toward zero, and what is left, with the sign of the amount.</summary>
    /// <returns>Quotient and remainder; quotient × divisor + remainder is the amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The divisor is zero.</exception>
    /// <exception cref="CurrencyMismatchException">There is no currency.</exception>
    public (Money Quotient, Money Remainder) DivRem(long divisor)
    {
        RequireSame(this, this);
        if (divisor == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(divisor), 0L, "must not be zero");
        }

        var (quotient, remainder) = Int128.DivRem(_minorUnits, divisor);
        return (OfWide(quotient, _currency), OfWide(remainder, _currency));
    }

    /// <summary>This amount as an exact share of another of the same currency: EUR 1 of EUR 3 is 1/3.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or one is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The whole is zero.</exception>
    public Fraction ShareOf(Money whole)
    {
        RequireSame(this, whole);
        return whole.IsZero
            ? throw new ArgumentOutOfRangeException(nameof(whole), whole, "must not be zero")
            : Fraction.Of(_minorUnits, whole._minorUnits);
    }

    private static void RequireSame(Money left, Money right)
    {
        if (left._currency != right._currency || left._currency.IsNone)
        {
            throw new CurrencyMismatchException(left._currency, right._currency);
        }
    }
}
