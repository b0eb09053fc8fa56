namespace Cobranza.Rates;

/// <summary>A percentage for a time: 24 % a year, 1.5 % a month; simple, or compounding as it says.</summary>
/// <remarks>
/// <para>A rate is for a year unless its name says otherwise. 1.5 % a month is not 18 % a year: months are counted as months.</para>
/// <para>Never negative. Equal when percentage, time and compounding are equal; an effective rate is one that compounds once a year.</para>
/// </remarks>
public sealed partial record Rate
{
    private Rate(Percentage value, RatePeriod per, Compounding compounding) =>
        (Value, Per, Compounding) = (value, per, compounding);

    /// <summary>Highest rate for a year: 10,000 % (our choice: high enough for hyperinflation, low enough to catch a slipped point).</summary>
    public static Percentage MaxAnnual { get; } = Percentage.Of(10_000m);

    /// <summary>Highest rate for a month: 1,000 % (our choice: the next power of ten above a twelfth of the highest yearly one).</summary>
    public static Percentage MaxMonthly { get; } = Percentage.Of(1_000m);

    /// <summary>Highest rate for a day: 100 % (our choice: the next power of ten above a 365th of the highest yearly one).</summary>
    public static Percentage MaxDaily { get; } = Percentage.Of(100m);

    /// <summary>The percentage; of a compounding rate, the nominal one for a year.</summary>
    public Percentage Value { get; }

    /// <summary>The time it is for.</summary>
    public RatePeriod Per { get; }

    /// <summary>How often interest is added to what bears interest.</summary>
    public Compounding Compounding { get; }

    /// <summary>Whether interest bears interest.</summary>
    public bool Compounds => Compounding != Compounding.None;

    /// <summary>A simple rate for a year.</summary>
    /// <param name="value">0 % to <see cref="MaxAnnual"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside that range.</exception>
    public static Rate Annual(Percentage value) =>
        new(Guard.InRange(value, Percentage.Zero, MaxAnnual), RatePeriod.Year, Compounding.None);

    /// <summary>A simple rate for a month.</summary>
    /// <param name="value">0 % to <see cref="MaxMonthly"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside that range.</exception>
    public static Rate Monthly(Percentage value) =>
        new(Guard.InRange(value, Percentage.Zero, MaxMonthly), RatePeriod.Month, Compounding.None);

    /// <summary>A simple rate for a day.</summary>
    /// <param name="value">0 % to <see cref="MaxDaily"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside that range.</exception>
    public static Rate Daily(Percentage value) =>
        new(Guard.InRange(value, Percentage.Zero, MaxDaily), RatePeriod.Day, Compounding.None);

    /// <summary>A nominal rate for a year that compounds: 18 % compounded monthly grows by 1.5 % in a twelfth of a year.</summary>
    /// <param name="value">0 % to <see cref="MaxAnnual"/>.</param>
    /// <param name="compounding">How often; with <see cref="Compounding.None"/> this is <see cref="Annual"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside that range, or the compounding is not one of the named ones.</exception>
    public static Rate Compounded(Percentage value, Compounding compounding) =>
        new(Guard.InRange(value, Percentage.Zero, MaxAnnual), RatePeriod.Year, Guard.Defined(compounding));

    /// <summary>An effective rate for a year: what a whole year adds, compounding included.</summary>
    /// <param name="value">0 % to <see cref="MaxAnnual"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside that range.</exception>
    public static Rate Effective(Percentage value) => Compounded(value, Compounding.Annual);

    /// <summary>The percentage and its time: <c>24% a year</c>, <c>1.5% mensual</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the named ones.</exception>
    public string ToText(Language language, TextFormat format) =>
        $"{Guard.NotNull(format).Write(Value)} {PeriodText(language)}";

    /// <summary>The time in words, as they follow the percentage: <c>a year compounded monthly</c>, <c>mensual</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the named ones.</exception>
    public string PeriodText(Language language) => RateText.Of(this, Guard.Defined(language));

    /// <summary>The same in every culture: <c>24% a year</c>.</summary>
    public override string ToString() => ToText(Language.English, TextFormat.Default);
}
