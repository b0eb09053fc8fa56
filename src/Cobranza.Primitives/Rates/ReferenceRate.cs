using NodaTime;

namespace Cobranza.Rates;

/// <summary>A reference rate plus a margin, with the rule that says which day's reference counts: the rate of most late-payment laws.</summary>
/// <remarks>
/// <para>Which margin applies can depend on when a debt was created; that choice is the caller's, and makes two of these.</para>
/// <para>Equal when series, margin, fixing and floor are equal.</para>
/// </remarks>
/// <example>Germany, between businesses: Basiszinssatz plus 9 points, each day; with −0.88 % that is 8.12 % a year.</example>
public sealed record ReferenceRate
{
    // Reference and margin of each step, so that a day's rate is looked up and not made anew.
    private readonly ValueList<Rate> _rates;

    /// <summary>A reference with its margin.</summary>
    /// <param name="series">The reference over time.</param>
    /// <param name="margin">Percentage points on top, of either sign, up to <see cref="Rate.MaxAnnual"/>.</param>
    /// <param name="fixing">Which day's reference counts.</param>
    /// <param name="floor">What becomes of a sum below zero; refused here unless named, whatever day it is of.</param>
    /// <exception cref="ArgumentNullException">The series or the fixing is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The margin or the floor is out of range, or the sum of a step is below zero without a floor or above <see cref="Rate.MaxAnnual"/>.</exception>
    public ReferenceRate(ReferenceSeries series, Percentage margin, RateFixing fixing, RateFloor floor = RateFloor.None)
    {
        Series = Guard.NotNull(series);
        Margin = Guard.InRange(margin, Percentage.Of(-Rate.MaxAnnual.Value), Rate.MaxAnnual);
        Fixing = Guard.NotNull(fixing);
        Floor = Guard.Defined(floor);
        var rates = new List<Rate>(series.Steps.Count);
        foreach (var step in series.Steps)
        {
            var sum = step.Value.Value + margin.Value;
            if (sum > Rate.MaxAnnual.Value || (sum < 0 && floor == RateFloor.None))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(margin),
                    margin,
                    Guard.Text(
                        $"comes to {sum}% with the reference {step}; it must come to 0% to {Rate.MaxAnnual}, or be floored at zero by {nameof(RateFloor)}.{nameof(RateFloor.Zero)}"
                    )
                );
            }

            rates.Add(Rate.Annual(Percentage.Of(Math.Max(0m, sum))));
        }

        _rates = ValueList.From(rates);
    }

    /// <summary>The reference over time.</summary>
    public ReferenceSeries Series { get; }

    /// <summary>Percentage points on top of the reference.</summary>
    public Percentage Margin { get; }

    /// <summary>Which day's reference counts.</summary>
    public RateFixing Fixing { get; }

    /// <summary>What becomes of a sum below zero.</summary>
    public RateFloor Floor { get; }

    /// <summary>The rate of one day, and why it is that one.</summary>
    /// <param name="date">The day that bears interest; not before the default.</param>
    /// <param name="defaultedOn">The first day of interest: the day after the due date.</param>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the default, or the series does not know the day to be observed.</exception>
    public FixedRate On(LocalDate date, LocalDate defaultedOn) => Fixed(date, date, defaultedOn, nameof(date));

    /// <summary>The rate of one day and how long it is sure to hold: for going through days step by step without allocating.</summary>
    /// <param name="date">The day that bears interest; not before the default.</param>
    /// <param name="defaultedOn">The first day of interest: the day after the due date.</param>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the default, or the series does not know the day to be observed.</exception>
    public RateInForce InForceOn(LocalDate date, LocalDate defaultedOn)
    {
        var observed = Fixing.ObservedFor(date, defaultedOn);
        var index = Series.IndexOn(observed, nameof(date));
        var daily = !Fixing.IsForLife && Fixing.Period == FixingPeriod.Day;
        var end = LocalDate.MaxIsoValue;
        if (daily && Series.KnownThrough is { } known)
        {
            // The last day whose own observation is known: one later where the day before is observed.
            var later = Period.DaysBetween(observed, date);
            end = known == LocalDate.MaxIsoValue ? known : known.PlusDays(later);
        }

        return new(_rates[index], LastDayAlike(date, end, defaultedOn), observed, Series.Steps[index].Source);
    }

    /// <summary>The days from a first to a last one, both included, each with its rate and why it is that one.</summary>
    /// <returns>
    /// Fixed days in order, without gap or overlap. Each period of a fixing stands by itself, also where its rate is that of the one before;
    /// where each day counts for itself, days of one step stand together.
    /// </returns>
    /// <param name="defaultedOn">The first day of interest: the day after the due date.</param>
    /// <param name="first">Not before the default.</param>
    /// <param name="last">Not before the first.</param>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are not in that order, or the series does not know a day to be observed.</exception>
    public ValueList<FixedRate> RatesFor(LocalDate defaultedOn, LocalDate first, LocalDate last)
    {
        Guard.NotBefore(Guard.Date(defaultedOn), first);
        Guard.NotBefore(first, last);
        Series.StepOn(Fixing.ObservedFor(last, defaultedOn), nameof(last));
        var rates = new List<FixedRate>();
        for (var next = first; ; next = rates[^1].Last.PlusDays(1))
        {
            var end = LocalDate.Min(last, LastDayAlike(next, last, defaultedOn));
            rates.Add(Fixed(next, end, defaultedOn, nameof(first)));
            if (end == last)
            {
                return ValueList.From(rates);
            }
        }
    }

    /// <summary>The rate in words: <c>reference rate in force on the first day of each half-year, plus 8 percentage points</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the named ones.</exception>
    public string ToText(Language language, TextFormat format)
    {
        var size = Math.Abs(Margin.Value);
        var points = Guard.NotNull(format).Write(Fraction.FromDecimal(size));
        var fixing = Fixing.ToText(language);
        var floored = Floor == RateFloor.Zero;
        return language == Language.Spanish
            ? $"tasa de referencia {fixing}, {(Margin.IsNegative ? "menos" : "más")} {points} {(size == 1 ? "punto porcentual" : "puntos porcentuales")}{(floored ? ", nunca por debajo de cero" : string.Empty)}"
            : $"reference rate {fixing}, {(Margin.IsNegative ? "minus" : "plus")} {points} {(size == 1 ? "percentage point" : "percentage points")}{(floored ? ", never below zero" : string.Empty)}";
    }

    /// <summary>The rate in English words, the same in every culture.</summary>
    public override string ToString() => ToText(Language.English, TextFormat.Default);

    // The last day that is sure to have the rate of a day; the day to be observed for the last one is known to be known.
    private LocalDate LastDayAlike(LocalDate date, LocalDate last, LocalDate defaultedOn)
    {
        if (Fixing.IsForLife)
        {
            return last;
        }

        if (Fixing.Period != FixingPeriod.Day)
        {
            return FixingPeriods.LastDay(Fixing.Period, date);
        }

        // Each day observes itself or the day before, so its rate ends with the step observed or a day later.
        var observed = Fixing.ObservedFor(date, defaultedOn);
        return Series.NextStepAfter(observed) is { } change
            ? change.PlusDays(Period.DaysBetween(observed, date) - 1)
            : last;
    }

    private FixedRate Fixed(LocalDate first, LocalDate last, LocalDate defaultedOn, string name)
    {
        var observed = Fixing.ObservedFor(first, defaultedOn);
        var index = Series.IndexOn(observed, name);
        return new(first, last, _rates[index], observed, Series.Steps[index]);
    }
}
