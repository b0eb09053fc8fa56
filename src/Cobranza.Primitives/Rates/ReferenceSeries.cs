using NodaTime;

namespace Cobranza.Rates;

/// <summary>A published reference rate over time, in percent a year: a central bank's rate, a Basiszinssatz. It may be negative.</summary>
/// <remarks>
/// <para>Not a <see cref="Rate"/> yet: nobody owes a reference rate. With a margin and a rule of fixing it becomes one, see <see cref="ReferenceRate"/>.</para>
/// <para>Outside the days that the series knows there is an error and never a guess. Equal when steps and last known day are equal.</para>
/// </remarks>
public sealed record ReferenceSeries
{
    private ReferenceSeries(IEnumerable<ReferenceStep> steps, LocalDate? knownThrough)
    {
        Steps = DatedSteps.Ordered(steps, knownThrough);
        KnownThrough = knownThrough;
    }

    /// <summary>Lowest value: −100 % (our choice: published reference rates have stayed above −1 %).</summary>
    public static Percentage MinValue { get; } = Percentage.Of(-100m);

    /// <summary>The steps in order of day, no two of one day.</summary>
    public ValueList<ReferenceStep> Steps { get; }

    /// <summary>The last day for which the series is confirmed; <see langword="null"/> if its last step holds until further notice.</summary>
    public LocalDate? KnownThrough { get; }

    /// <summary>The first day that the series knows.</summary>
    public LocalDate Start => Steps[0].From;

    /// <summary>A series from its steps, given in any order.</summary>
    /// <param name="steps">1 to <see cref="RateSeries.MaxSteps"/>, no two of one day.</param>
    /// <param name="knownThrough">The last confirmed day, not before the last step; <see langword="null"/> if the last step holds until further notice.</param>
    /// <exception cref="ArgumentException">There is no step or too many, or two begin on one day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last known day is before the last step.</exception>
    public static ReferenceSeries Of(IEnumerable<ReferenceStep> steps, LocalDate? knownThrough = null) =>
        new(steps, knownThrough);

    /// <summary>The value in force on a day.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The series does not know that day.</exception>
    public Percentage On(LocalDate date) => StepOn(date).Value;

    /// <summary>The step in force on a day, with its source.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The series does not know that day.</exception>
    public ReferenceStep StepOn(LocalDate date) => StepOn(date, nameof(date));

    /// <summary>The same series with one step more.</summary>
    /// <param name="step">A step of a day that has none yet.</param>
    /// <param name="knownThrough">The last confirmed day from now on; to be given if the step begins after the one known so far.</param>
    /// <exception cref="ArgumentException">The day has a step, the series is full, or the step begins after what is known and no last day is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last known day is before the last step.</exception>
    public ReferenceSeries With(ReferenceStep step, LocalDate? knownThrough = null) =>
        new(Steps.Add(Guard.NotNull(step)), DatedSteps.KnownWith(step, KnownThrough, knownThrough));

    /// <summary>The same steps, confirmed up to and including another day.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last step.</exception>
    public ReferenceSeries ConfirmedThrough(LocalDate knownThrough) => new(Steps, knownThrough);

    /// <summary>The steps in words: <c>-0.88% from 2016-07-01, 1.62% from 2023-01-01</c>.</summary>
    public override string ToString() => DatedSteps.Text(Steps, KnownThrough);

    /// <summary>The step in force on a day that an argument of that name leads to.</summary>
    internal ReferenceStep StepOn(LocalDate date, string name) => Steps[IndexOn(date, name)];

    /// <summary>The position of the step in force on a day that an argument of that name leads to.</summary>
    internal int IndexOn(LocalDate date, string name) => DatedSteps.IndexOn(Steps, KnownThrough, date, name);

    /// <summary>The first day of the next step; <see langword="null"/> on the last one.</summary>
    internal LocalDate? NextStepAfter(LocalDate date)
    {
        var next = DatedSteps.IndexOn(Steps, KnownThrough, date, nameof(date)) + 1;
        return next < Steps.Count ? Steps[next].From : null;
    }
}
