namespace Cobranza.Rates;

/// <summary>A percentage for a time: 24 % a year.</summary>
/// <remarks>Nominal: how it compounds, if it does, is said by who uses it. Equal when percentage and time are equal.</remarks>
public sealed record Rate
{
    /// <summary>Highest rate: 10,000 % a year (our choice: high enough for hyperinflation, low enough to catch a slipped point).</summary>
    public static Percentage Max { get; } = Percentage.Of(10_000m);

    private Rate(Percentage value, RatePeriod per) => (Value, Per) = (value, per);

    /// <summary>The percentage.</summary>
    public Percentage Value { get; }

    /// <summary>The time it is for.</summary>
    public RatePeriod Per { get; }

    /// <summary>A rate for a year.</summary>
    /// <param name="value">0 % to <see cref="Max"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside that range.</exception>
    public static Rate Annual(Percentage value) => new(Guard.InRange(value, Percentage.Zero, Max), RatePeriod.Year);

    /// <summary>The same in every culture: <c>24% a year</c>.</summary>
    public override string ToString() => $"{Value} a year";
}
