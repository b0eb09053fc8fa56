using System.Globalization;

namespace Cobranza;

/// <summary>How an exact amount becomes money: a mode, and the step that the result is a multiple of.</summary>
/// <remarks>
/// The step is the currency's minor unit unless <see cref="ToMultipleOf"/> names another, such as 0.05 for cash in Swiss
/// francs. Rounding happens once, at the point that a policy names; no operator of this library rounds.
/// </remarks>
public sealed record Rounding
{
    /// <summary>Greatest step: 1,000,000 (our choice: beyond it a rounding is a mistake).</summary>
    public const decimal MaxIncrement = 1_000_000m;

    /// <summary>A rounding to the minor unit in the given mode.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mode is not one of the named ones.</exception>
    public Rounding(RoundingMode mode) => Mode = Guard.Defined(mode);

    private Rounding(RoundingMode mode, decimal increment)
        : this(mode) => Increment = increment;

    /// <summary>To the nearest minor unit; halves to the even one.</summary>
    public static Rounding HalfEven { get; } = new(RoundingMode.HalfEven);

    /// <summary>To the nearest minor unit; halves away from zero.</summary>
    public static Rounding HalfAwayFromZero { get; } = new(RoundingMode.HalfAwayFromZero);

    /// <summary>To the nearest minor unit; halves toward zero.</summary>
    public static Rounding HalfTowardZero { get; } = new(RoundingMode.HalfTowardZero);

    /// <summary>To the nearest minor unit; halves to the greater number.</summary>
    public static Rounding HalfCeiling { get; } = new(RoundingMode.HalfCeiling);

    /// <summary>To the nearest minor unit; halves to the smaller number.</summary>
    public static Rounding HalfFloor { get; } = new(RoundingMode.HalfFloor);

    /// <summary>Away from zero to a minor unit.</summary>
    public static Rounding Up { get; } = new(RoundingMode.Up);

    /// <summary>Toward zero to a minor unit.</summary>
    public static Rounding Down { get; } = new(RoundingMode.Down);

    /// <summary>To the next greater minor unit.</summary>
    public static Rounding Ceiling { get; } = new(RoundingMode.Ceiling);

    /// <summary>To the next smaller minor unit.</summary>
    public static Rounding Floor { get; } = new(RoundingMode.Floor);

    /// <summary>Which neighbor is taken.</summary>
    public RoundingMode Mode { get; }

    /// <summary>The step in major units of the currency; <see langword="null"/> for its minor unit.</summary>
    public decimal? Increment { get; }

    /// <summary>The same mode, to multiples of a step in major units: 0.05, 1, 100.</summary>
    /// <param name="increment">Above 0, at most <see cref="MaxIncrement"/>. It must come out in whole minor units of the currency that is rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is outside that range.</exception>
    public Rounding ToMultipleOf(decimal increment) =>
        increment is > 0 and <= MaxIncrement
            ? new(Mode, Normalize(increment))
            : throw new ArgumentOutOfRangeException(
                nameof(increment),
                increment,
                Guard.Text($"must be above 0 and at most {MaxIncrement}")
            );

    /// <summary>The same step in another mode.</summary>
    public Rounding WithMode(RoundingMode mode) => Increment is { } increment ? new(mode, increment) : new(mode);

    /// <summary>Rounds an exact amount, once.</summary>
    /// <exception cref="ArgumentException">The amount has no currency, or the step is no whole number of its minor units.</exception>
    /// <exception cref="AmountOverflowException">The result does not fit in <see cref="Money"/>.</exception>
    public Money Round(ExactAmount amount) => amount.Round(this);

    /// <summary>The mode and, if named, the step: <c>HalfEven to 0.05</c>.</summary>
    public override string ToString() =>
        Increment is { } increment ? $"{Mode} to {increment.ToString(CultureInfo.InvariantCulture)}" : Mode.ToString();

    internal long StepInMinorUnits(Currency currency)
    {
        if (Increment is not { } increment)
        {
            return 1;
        }

        var step = increment * currency.UnitsPerMajor;
        return step == decimal.Truncate(step)
            ? (long)step
            : throw new ArgumentException(
                Guard.Text(
                    $"{currency} cannot be rounded to multiples of {increment}: its minor unit has {currency.MinorDigits} digits"
                ),
                nameof(currency)
            );
    }

    // 0.050 and 0.05 are the same step; dividing by a one with many zeros drops the trailing ones.
    private static decimal Normalize(decimal value) => value / 1.000000000000000000000000000000000m;
}
