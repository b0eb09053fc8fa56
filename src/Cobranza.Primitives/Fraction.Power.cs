using System.Numerics;

namespace Cobranza;

public readonly partial struct Fraction
{
    /// <summary>Significant digits of a power that is not exact: 28 (our choice: as many as every <see cref="decimal"/> holds).</summary>
    public const int PowerDigits = 28;

    /// <summary>Powers lie from 10 to the −500 up to 10 to the 500 (our choice: far beyond any rate, and a product of two still fits <see cref="MaxBits"/>).</summary>
    public const int MaxPowerScale = 500;

    // Room beyond 28 digits (94 bits) that leaves about one case in ten billion undecided at first.
    private const int FirstPrecision = 128;

    // A case that is still undecided here would agree with a half in more than four thousand digits.
    private const int LastPrecision = 16_384;

    // An exact power of more bits has neither few digits nor a half to decide: see IsExact.
    private const int MostExactBits = 2048;

    /// <summary>This number to a power, for compounding; the one operation of fractions that may round.</summary>
    /// <remarks>
    /// <para>Exact if the power is a ratio of two whole numbers of at most 28 digits each: 1.1 squared is 1.21, the third root of
    /// 8/27 is 2/3. Otherwise the nearest decimal of <see cref="PowerDigits"/> significant digits, an exact half to the even
    /// one; correctly rounded, whatever the exponent, and the same on every machine.</para>
    /// <para>A power of a greater base, or of a greater exponent where the base is above one, is never the smaller one, seen to 28 digits.</para>
    /// </remarks>
    /// <param name="exponent">Of either sign, whole or not; zero gives one.</param>
    /// <example>1.01 to the power of 12 is 1.126825030131969720661201, exactly; 0.98 to the power of −365/20 is 1.445852925…, to 28 digits.</example>
    /// <exception cref="InvalidOperationException">This number is zero or negative.</exception>
    /// <exception cref="AmountOverflowException">The power is beyond 10 to the <see cref="MaxPowerScale"/>, or as small the other way.</exception>
    public Fraction Power(Fraction exponent)
    {
        if (Sign <= 0)
        {
            throw new InvalidOperationException(
                Guard.Text($"{this} has no power here: the base must be greater than zero.")
            );
        }

        if (exponent.IsZero || this == One)
        {
            return One;
        }

        return InRange(ExactPower(exponent) ?? RoundedPower(exponent));
    }

    /// <summary>This positive number as a power is given: exact if both parts have at most 28 digits, else to 28 significant digits.</summary>
    internal Fraction ToPowerDigits() =>
        SignificantDigits.Fits(Numerator, PowerDigits) && SignificantDigits.Fits(Denominator, PowerDigits)
            ? this
            : SignificantDigits.Round(Numerator, Denominator, PowerDigits);

    /// <summary>The power as an exact fraction, cut to 28 digits only if it has more; nothing if it is no fraction of reasonable size.</summary>
    private Fraction? ExactPower(Fraction exponent)
    {
        // In lowest terms, a root is a fraction only if both parts have whole roots, and those are as short as the root is high.
        if (
            exponent.Denominator > MaxBits
            || WholeRoot.Of(Numerator, (int)exponent.Denominator) is not { } above
            || WholeRoot.Of(Denominator, (int)exponent.Denominator) is not { } below
            || !IsExact(above, exponent.Numerator)
            || !IsExact(below, exponent.Numerator)
        )
        {
            return null;
        }

        var times = (int)BigInteger.Abs(exponent.Numerator);
        (above, below) = (BigInteger.Pow(above, times), BigInteger.Pow(below, times));
        if (exponent.Sign < 0)
        {
            (above, below) = (below, above);
        }

        return SignificantDigits.Fits(above, PowerDigits) && SignificantDigits.Fits(below, PowerDigits)
            ? Of(above, below)
            : SignificantDigits.Round(above, below, PowerDigits);
    }

    // What is left to the logarithm is never half way between two decimals of 28 digits, so that some precision decides it: a half within
    // our range is a fraction, and neither of its parts has 2,048 bits.
    private static bool IsExact(BigInteger part, BigInteger times) =>
        part.IsOne || (part.GetBitLength() - 1) * BigInteger.Abs(times) <= MostExactBits;

    /// <summary>The nearest decimal, by logarithms so precise that both ends of what they leave open round to it.</summary>
    private Fraction RoundedPower(Fraction exponent)
    {
        for (var precision = FirstPrecision; precision <= LastPrecision; precision *= 2)
        {
            var (value, twos) = FixedPoint.Power(this, exponent, precision);
            // The relative error is below one in 2 to the precision; the value has more bits than that.
            var open = (value >> precision) + 1;
            var low = SignificantDigits.RoundTimesTwos(value - open, twos, PowerDigits);
            if (low == SignificantDigits.RoundTimesTwos(value + open, twos, PowerDigits))
            {
                return low;
            }
        }

        throw new AmountOverflowException(
            Guard.Text($"The power cannot be rounded with {LastPrecision} bits; no contract asks for that.")
        );
    }

    private static Fraction InRange(Fraction power)
    {
        var most = BigInteger.Pow(10, MaxPowerScale);
        return power.Numerator <= most * power.Denominator && power.Denominator <= most * power.Numerator
            ? power
            : throw FixedPoint.PowerOutOfRange();
    }
}
