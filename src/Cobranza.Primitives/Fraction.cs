using System.Numerics;

namespace Cobranza;

/// <summary>An exact rational number: shares, day-count fractions, factors; never rounded, never a floating-point number.</summary>
/// <remarks>
/// <para>Always in lowest terms with a positive denominator, so equality is plain. Numerator and denominator live in 128 bits;
/// a result that needs more moves to a wider form by itself and back when it fits. <c>default</c> is zero.</para>
/// <para>Neither part may pass <see cref="MaxBits"/> bits: a computation that gets there is a mistake or an attack.</para>
/// </remarks>
public readonly partial struct Fraction
    : IEquatable<Fraction>,
        IComparable<Fraction>,
        IComparable,
        IFormattable,
        IAdditionOperators<Fraction, Fraction, Fraction>,
        ISubtractionOperators<Fraction, Fraction, Fraction>,
        IMultiplyOperators<Fraction, Fraction, Fraction>,
        IDivisionOperators<Fraction, Fraction, Fraction>,
        IUnaryNegationOperators<Fraction, Fraction>,
        IAdditiveIdentity<Fraction, Fraction>,
        IMultiplicativeIdentity<Fraction, Fraction>,
        IComparisonOperators<Fraction, Fraction, bool>
{
    /// <summary>Most bits of numerator or denominator: 4,096 (our choice: far beyond any contract, small enough to bound time and memory).</summary>
    public const int MaxBits = 4096;

    private readonly Int128 _numerator;

    // One less than the denominator, so that default(Fraction) is 0/1.
    private readonly Int128 _denominatorLessOne;

    // Set only when a part does not fit above; then both parts above are zero.
    private readonly WideFraction? _wide;

    private Fraction(Int128 numerator, Int128 denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Fraction(WideFraction wide) => _wide = wide;

    /// <summary>Zero.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One { get; } = new(1, 1);

    /// <inheritdoc cref="Zero"/>
    static Fraction IAdditiveIdentity<Fraction, Fraction>.AdditiveIdentity => Zero;

    /// <inheritdoc cref="One"/>
    static Fraction IMultiplicativeIdentity<Fraction, Fraction>.MultiplicativeIdentity => One;

    /// <summary>The part above the line, in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _wide?.Numerator ?? (BigInteger)_numerator;

    /// <summary>The part below the line, in lowest terms; always positive.</summary>
    public BigInteger Denominator => _wide?.Denominator ?? (BigInteger)Below;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _wide?.Numerator.Sign ?? Int128.Sign(_numerator);

    /// <summary>Whether this is zero.</summary>
    public bool IsZero => Sign == 0;

    /// <summary>Whether this is a whole number.</summary>
    public bool IsWhole => _wide is null ? _denominatorLessOne == 0 : _wide.Denominator.IsOne;

    private Int128 Below => _denominatorLessOne + 1;

    /// <summary>A fraction from its two parts, reduced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public static Fraction Of(long numerator, long denominator = 1) =>
        denominator == 0
            ? throw new ArgumentOutOfRangeException(nameof(denominator), 0L, "must not be zero")
            : Reduced(denominator < 0 ? -(Int128)numerator : numerator, Int128.Abs(denominator));

    /// <summary>A fraction from two whole numbers of any size up to <see cref="MaxBits"/> bits, reduced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    /// <exception cref="AmountOverflowException">A part has more than <see cref="MaxBits"/> bits.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero
            ? throw new ArgumentOutOfRangeException(nameof(denominator), 0, "must not be zero")
            : Reduced(denominator.Sign < 0 ? -numerator : numerator, BigInteger.Abs(denominator));

    /// <summary>The exact value of a decimal: 0.24 is 6/25.</summary>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        // The three words are bit patterns, not numbers with a sign.
        var (low, middle, high) = unchecked(((uint)bits[0], (uint)bits[1], (uint)bits[2]));
        var scale = (bits[3] >> 16) & 0xFF;
        var numerator = (Int128)new UInt128(high, ((ulong)middle << 32) | low);
        return Reduced(value < 0 ? -numerator : numerator, PowersOfTen.Int128(scale));
    }

    /// <summary>The greater of two.</summary>
    public static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;

    /// <summary>The smaller of two.</summary>
    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    /// <summary>Without its sign.</summary>
    public Fraction Abs() => Sign < 0 ? -this : this;

    /// <inheritdoc/>
    public bool Equals(Fraction other) =>
        _numerator == other._numerator
        && _denominatorLessOne == other._denominatorLessOne
        && Equals(_wide, other._wide);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne, _wide);

    /// <summary>The exact value: a decimal where it ends (<c>0.24</c>), else the two parts (<c>1/3</c>).</summary>
    public override string ToString() => FractionText.Of(this);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
