namespace Cobranza.Rates;

public sealed partial record Rate
{
    private const int PercentDigits = 2;

    /// <summary>What a whole year adds to one unit of money, compounding included; to 28 significant digits of growth.</summary>
    /// <example>24 % compounded monthly gives 0.26824179456…</example>
    /// <exception cref="InvalidOperationException">The rate is simple: over how long its interest would be left standing is not said.</exception>
    /// <exception cref="AmountOverflowException">The growth is beyond what <see cref="Fraction.Power"/> gives.</exception>
    public Fraction EffectiveShare() => RequireCompounding().Growth(Fraction.One) - Fraction.One;

    /// <summary>The nominal yearly share that grows as much with another compounding; to 28 significant digits of growth.</summary>
    /// <param name="compounding">How often the other rate compounds.</param>
    /// <example>Effective 26.824179456… % gives 0.24 compounded monthly.</example>
    /// <exception cref="InvalidOperationException">The rate is simple.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The compounding is none, or not one of the named ones.</exception>
    /// <exception cref="AmountOverflowException">The growth is beyond what <see cref="Fraction.Power"/> gives.</exception>
    public Fraction NominalShare(Compounding compounding)
    {
        RequireCompounding();
        if (Guard.Defined(compounding) == Compounding.None)
        {
            throw new ArgumentOutOfRangeException(
                nameof(compounding),
                compounding,
                "must be a compounding: simple interest grows as much only over one length of time"
            );
        }

        if (compounding == Compounding)
        {
            return Value.ToFraction();
        }

        var times = Fraction.Of(TimesAYear(compounding));
        return (Growth(Fraction.One / times) - Fraction.One) * times;
    }

    /// <summary>The effective yearly rate that grows as much in a year, rounded once.</summary>
    /// <param name="decimals">Decimals of the percentage: 0 to <see cref="Percentage.MaxDecimals"/>.</param>
    /// <param name="mode">Which neighbor is taken.</param>
    /// <example>24 % compounded monthly, to four decimals half-even, is 26.8242 % effective.</example>
    /// <exception cref="InvalidOperationException">The rate is simple.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals or the mode are out of range.</exception>
    /// <exception cref="AmountOverflowException">The rate is above <see cref="MaxAnnual"/>.</exception>
    public Rate ToEffective(int decimals, RoundingMode mode) => ToNominal(Compounding.Annual, decimals, mode);

    /// <summary>The nominal yearly rate with another compounding that grows as much in a year, rounded once.</summary>
    /// <param name="compounding">How often the other rate compounds.</param>
    /// <param name="decimals">Decimals of the percentage: 0 to <see cref="Percentage.MaxDecimals"/>.</param>
    /// <param name="mode">Which neighbor is taken.</param>
    /// <example>26.8242 % effective, to four decimals half-even, is 24 % compounded monthly.</example>
    /// <exception cref="InvalidOperationException">The rate is simple.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The compounding, the decimals or the mode are out of range.</exception>
    /// <exception cref="AmountOverflowException">The rate is above <see cref="MaxAnnual"/>.</exception>
    public Rate ToNominal(Compounding compounding, int decimals, RoundingMode mode)
    {
        Guard.InRange(decimals, 0, Percentage.MaxDecimals);
        Guard.Defined(mode);
        var percent = NominalShare(compounding) * Fraction.Of(PowersOfTen.Int64(PercentDigits));
        return percent <= Fraction.FromDecimal(MaxAnnual.Value)
            ? Compounded(Percentage.Of(percent.ToDecimal(decimals, mode)), compounding)
            : throw new AmountOverflowException($"{this} comes to more than the highest rate, {MaxAnnual} a year.");
    }

    private Rate RequireCompounding() =>
        Compounds
            ? this
            : throw new InvalidOperationException(
                $"{this} is simple interest and has no effective rate; name a compounding with Compounded first."
            );
}
