using NodaTime;

namespace Cobranza.Rates;

/// <summary>Which day's reference rate counts for a day of interest: when it is observed, and how long it holds.</summary>
/// <remarks>Three questions, and every answer to one goes with every answer to the others: the period, the day observed, and whether the
/// period is that of the day of interest or, for the debt's life, that of the default. Equal when all three are equal.</remarks>
public sealed record RateFixing
{
    private RateFixing(FixingPeriod period, FixingDay observed, bool forLife) =>
        (Period, Observed, IsForLife) = (period, observed, forLife);

    /// <summary>Each day bears the reference in force on it. What a statute means that changes its own rate on given days, as the Basiszinssatz.</summary>
    public static RateFixing Daily { get; } = Each(FixingPeriod.Day, FixingDay.FirstDay);

    /// <summary>All days of a half-year bear the reference in force on its first day. Source: Directive 2011/7/EU, article 2(7).</summary>
    public static RateFixing HalfYearly { get; } = Each(FixingPeriod.HalfYear, FixingDay.FirstDay);

    /// <summary>The reference in force on the first day of interest, for the debt's life.</summary>
    public static RateFixing AtDefault { get; } = ForLife(FixingPeriod.Day, FixingDay.FirstDay);

    /// <summary>The period that an observation is made for.</summary>
    public FixingPeriod Period { get; }

    /// <summary>The day of that period on which the reference is observed.</summary>
    public FixingDay Observed { get; }

    /// <summary>Whether the period of the default decides for the debt's life; otherwise each period decides for its own days.</summary>
    public bool IsForLife { get; }

    /// <summary>All days of a period bear the reference observed for it; with the next period it is observed anew.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period or the day is not one of the named ones.</exception>
    public static RateFixing Each(FixingPeriod period, FixingDay observed) =>
        new(Guard.Defined(period), Guard.Defined(observed), forLife: false);

    /// <summary>The reference observed for the period in which interest starts to run, for the debt's life.</summary>
    /// <remarks>
    /// United Kingdom: a half-year and the day before it; 30 June for interest that starts to run from 1 July to 31 December, 31 December
    /// for interest that starts to run from 1 January to 30 June. Source: The Late Payment of Commercial Debts (Rate of Interest) (No. 3)
    /// Order 2002 (SI 2002/1675), article 4.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The period or the day is not one of the named ones.</exception>
    public static RateFixing ForLife(FixingPeriod period, FixingDay observed) =>
        new(Guard.Defined(period), Guard.Defined(observed), forLife: true);

    /// <summary>The day whose reference counts for a day of interest.</summary>
    /// <param name="date">The day that bears interest; not before the default.</param>
    /// <param name="defaultedOn">The first day of interest: the day after the due date.</param>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the default, or the day observed is before the calendar.</exception>
    public LocalDate ObservedFor(LocalDate date, LocalDate defaultedOn)
    {
        Guard.NotBefore(Guard.Date(defaultedOn), date);
        var first = FixingPeriods.FirstDay(Period, IsForLife ? defaultedOn : date);
        return Observed == FixingDay.FirstDay ? first : Guard.PlusDays(first, -1, nameof(date));
    }

    /// <summary>The rule in words, as they follow the reference: <c>in force on the first day of each half-year</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the named ones.</exception>
    public string ToText(Language language) => FixingText.Of(this, Guard.Defined(language));

    /// <summary>The rule in English words.</summary>
    public override string ToString() => ToText(Language.English);
}
