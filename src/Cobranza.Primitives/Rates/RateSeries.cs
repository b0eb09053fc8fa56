using Cobranza.DayCounts;
using NodaTime;

namespace Cobranza.Rates;

/// <summary>A rate that changes on given days, such as a statutory rate of each half-year.</summary>
/// <remarks>
/// <para>A step is in force from its day until the next step. Outside the days that the series knows there is an error and never a guess:
/// before the first step, and after <see cref="KnownThrough"/> if there is one.</para>
/// <para>Equal when steps and last known day are equal.</para>
/// </remarks>
public sealed record RateSeries
{
    /// <summary>Most steps: 10,000 (our choice: a step a day for 27 years).</summary>
    public const int MaxSteps = 10_000;

    /// <summary>Longest citation of a source: 300 characters (our choice).</summary>
    public const int MaxSourceLength = 300;

    private RateSeries(IEnumerable<RateStep> steps, LocalDate? knownThrough)
    {
        Steps = DatedSteps.Ordered(steps, knownThrough);
        KnownThrough = knownThrough;
        foreach (var step in Steps)
        {
            if (step.Rate.Compounds != Steps[0].Rate.Compounds)
            {
                throw new ArgumentException(
                    $"must be all simple or all compounding; it holds {Steps[0]} and {step}",
                    nameof(steps)
                );
            }
        }
    }

    /// <summary>The steps in order of day, no two of one day.</summary>
    public ValueList<RateStep> Steps { get; }

    /// <summary>The last day for which the series is confirmed; <see langword="null"/> if its last step holds until further notice.</summary>
    public LocalDate? KnownThrough { get; }

    /// <summary>The first day that the series knows.</summary>
    public LocalDate Start => Steps[0].From;

    /// <summary>A series from its steps, given in any order.</summary>
    /// <param name="steps">1 to <see cref="MaxSteps"/>, no two of one day; all simple or all compounding.</param>
    /// <param name="knownThrough">The last confirmed day, not before the last step; <see langword="null"/> if the last step holds until further notice.</param>
    /// <exception cref="ArgumentException">There is no step or too many, two begin on one day, or simple and compounding rates are mixed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last known day is before the last step.</exception>
    public static RateSeries Of(IEnumerable<RateStep> steps, LocalDate? knownThrough = null) =>
        new(steps, knownThrough);

    /// <summary>The rate in force on a day.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The series does not know that day.</exception>
    public Rate On(LocalDate date) => StepOn(date).Rate;

    /// <summary>The step in force on a day, with its source.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The series does not know that day.</exception>
    public RateStep StepOn(LocalDate date) => Steps[DatedSteps.IndexOn(Steps, KnownThrough, date, nameof(date))];

    /// <summary>The rate in force on a day and how long it holds: for going through days step by step without allocating.</summary>
    /// <returns>Holds through the day before the next step; after the last step, through <see cref="KnownThrough"/> or the end of the calendar.</returns>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The series does not know that day.</exception>
    public RateInForce InForceOn(LocalDate date)
    {
        var index = DatedSteps.IndexOn(Steps, KnownThrough, date, nameof(date));
        var through =
            index + 1 < Steps.Count ? Steps[index + 1].From.PlusDays(-1) : KnownThrough ?? LocalDate.MaxIsoValue;
        return new(Steps[index].Rate, through, Steps[index].From, Steps[index].Source);
    }

    /// <summary>The days from a first to a last one, both included, cut where the rate changes.</summary>
    /// <returns>Segments in order, without gap or overlap; neighbors differ, for a step to the same rate changes nothing.</returns>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or the series does not know one of them.</exception>
    public ValueList<RateSegment> Segments(LocalDate first, LocalDate last)
    {
        Guard.NotBefore(Guard.Date(first), last);
        var from = DatedSteps.IndexOn(Steps, KnownThrough, first, nameof(first));
        var to = DatedSteps.IndexOn(Steps, KnownThrough, last, nameof(last));
        var segments = new List<RateSegment>(to - from + 1);
        for (var index = from; index <= to; index++)
        {
            var rate = Steps[index].Rate;
            if (index == to || rate != Steps[index + 1].Rate)
            {
                var start = segments.Count == 0 ? first : segments[^1].Last.PlusDays(1);
                segments.Add(new(start, index == to ? last : Steps[index + 1].From.PlusDays(-1), rate));
            }
        }

        return ValueList.From(segments);
    }

    /// <summary>The interest between two dates on one unit of money: each day from the day after the start up to and including the end bears the rate in force on it.</summary>
    /// <remarks>
    /// Simple rates add up, piece by piece, exactly; compounding ones multiply, each product to 28 significant digits like the powers in it.
    /// Months are counted from the start. For the other window, from the start up to but excluding the end, take
    /// <see cref="Segments"/> of those days.
    /// </remarks>
    /// <param name="start">The day before the first one that bears interest; equal dates give zero.</param>
    /// <param name="end">The last day that bears interest.</param>
    /// <param name="dayCount">How days become parts of a year, and what counts as a day.</param>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start, or the series does not know a day that bears interest.</exception>
    /// <exception cref="AmountOverflowException">Compounding rates grow beyond what <see cref="Fraction.Power"/> gives.</exception>
    public Fraction Over(LocalDate start, LocalDate end, DayCount dayCount) => Over(start, end, dayCount, start);

    /// <summary>The interest of a part of a longer time, whose months are counted from an earlier date.</summary>
    /// <remarks>Parts that follow one another add up to the whole, for simple rates on a day count that itself adds up.</remarks>
    /// <param name="start">The day before the first one that bears interest; equal dates give zero.</param>
    /// <param name="end">The last day that bears interest.</param>
    /// <param name="dayCount">How days become parts of a year, and what counts as a day.</param>
    /// <param name="monthsFrom">Where the months of a rate for a month begin to count; not after the start.</param>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dates are not in order, or the series does not know a day that bears interest.</exception>
    /// <exception cref="AmountOverflowException">Compounding rates grow beyond what <see cref="Fraction.Power"/> gives.</exception>
    public Fraction Over(LocalDate start, LocalDate end, DayCount dayCount, LocalDate monthsFrom)
    {
        Guard.NotNull(dayCount);
        Guard.Date(start);
        Guard.NotBefore(Guard.Date(monthsFrom), start);
        Guard.NotBefore(start, end);
        if (start == end)
        {
            return Fraction.Zero;
        }

        var growth = Fraction.One;
        foreach (var segment in Segments(start.PlusDays(1), end))
        {
            var part = segment.Rate.Over(segment.First.PlusDays(-1), segment.Last, dayCount, monthsFrom);
            growth = segment.Rate.Compounds ? (growth * (Fraction.One + part)).ToPowerDigits() : growth + part;
        }

        return growth - Fraction.One;
    }

    /// <summary>The same series with one step more.</summary>
    /// <param name="step">A step of a day that has none yet.</param>
    /// <param name="knownThrough">The last confirmed day from now on; to be given if the step begins after the one known so far.</param>
    /// <exception cref="ArgumentException">The day has a step, the series is full, or the step begins after what is known and no last day is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last known day is before the last step.</exception>
    public RateSeries With(RateStep step, LocalDate? knownThrough = null) =>
        new(Steps.Add(Guard.NotNull(step)), DatedSteps.KnownWith(step, KnownThrough, knownThrough));

    /// <summary>The same steps, confirmed up to and including another day.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last step.</exception>
    public RateSeries ConfirmedThrough(LocalDate knownThrough) => new(Steps, knownThrough);

    /// <summary>The steps in words: <c>8% a year from 2022-01-01, 10.5% a year from 2023-01-01, known through 2023-06-30</c>.</summary>
    public override string ToString() => DatedSteps.Text(Steps, KnownThrough);
}
