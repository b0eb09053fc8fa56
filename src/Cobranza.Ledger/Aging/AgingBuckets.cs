namespace Cobranza.Aging;

/// <summary>Ranges of days or of calendar months past due that cover every date exactly once.</summary>
/// <remarks>
/// <para>Bucket 0 is what is not past due: counted from the as-of date itself or a later one. Each upper bound belongs to its
/// bucket: day 30 is in 1–30. The last bucket has no end.</para>
/// </remarks>
/// <example>Bounds of 30 and 60 days make four buckets: not due, 1–30, 31–60, over 60. Bounds of 0 and 1 months make four as
/// well: not due, this month, 1 month back, over 1 month back.</example>
public sealed record AgingBuckets
{
    /// <summary>Most bounds: 100, our choice, because nobody reads more columns.</summary>
    public const int MaxBounds = 100;

    /// <summary>Largest bound: 36,600 days, our choice, because no receivable is chased for more than a hundred years.</summary>
    public const int MaxDays = 36_600;

    /// <summary>Largest bound: 1,200 months, our choice, the same hundred years.</summary>
    public const int MaxMonths = 1_200;

    private AgingBuckets(AgingUnit unit, ValueList<int> upperBounds) => (Unit, UpperBounds) = (unit, upperBounds);

    /// <summary>Not due, 1–30, 31–60, 61–90, 91–120, over 120.</summary>
    public static AgingBuckets Standard { get; } = Of(30, 60, 90, 120);

    /// <summary>Not due, this month, 1 month back, 2 months back, 3 months back, over 3 months back.</summary>
    public static AgingBuckets StandardMonths { get; } = OfMonths(0, 1, 2, 3);

    /// <summary>In what the bounds are counted.</summary>
    public AgingUnit Unit { get; }

    /// <summary>The last day, or month back, of each bucket but the first and the last.</summary>
    public ValueList<int> UpperBounds { get; }

    /// <summary>How many buckets there are: the bounds plus two.</summary>
    public int Count => UpperBounds.Count + 2;

    /// <summary>Buckets with these last days.</summary>
    /// <param name="upperBounds">Days past due, rising, each from 1 to <see cref="MaxDays"/>; at least one and at most <see cref="MaxBounds"/>.</param>
    /// <exception cref="ArgumentException">There are no bounds or too many, or one does not exceed the one before it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of range.</exception>
    public static AgingBuckets Of(params int[] upperBounds) =>
        new(AgingUnit.Days, Checked(upperBounds, smallest: 1, MaxDays));

    /// <summary>Buckets with these last months, counted back from the month of the as-of date.</summary>
    /// <remarks>What fell due on the 31st of last month is one month back on the 1st, and so is what fell due on its 1st.</remarks>
    /// <param name="upperBounds">Months back, rising, each from 0 (what fell due this month) to <see cref="MaxMonths"/>; at least one and at
    /// most <see cref="MaxBounds"/>.</param>
    /// <exception cref="ArgumentException">There are no bounds or too many, or one does not exceed the one before it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of range.</exception>
    public static AgingBuckets OfMonths(params int[] upperBounds) =>
        new(AgingUnit.CalendarMonths, Checked(upperBounds, smallest: 0, MaxMonths));

    /// <summary>The bucket of an age in days.</summary>
    /// <param name="daysPastDue">Days past due; 0 and fewer are not past due.</param>
    /// <returns>From 0 (not due) to <see cref="Count"/> - 1 (over the last bound).</returns>
    /// <exception cref="InvalidOperationException">The buckets count months, which days alone do not tell.</exception>
    public int IndexOf(int daysPastDue) =>
        Unit != AgingUnit.Days
            ? throw new InvalidOperationException(
                "Buckets of calendar months cannot be found by days alone; give the two dates."
            )
        : daysPastDue <= 0 ? 0
        : PlaceOf(daysPastDue);

    /// <summary>The bucket of what is counted from one date, on another.</summary>
    /// <param name="countedFrom">The date from which age is counted, mostly a due date; from the as-of date on it is not past due.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <returns>From 0 (not due) to <see cref="Count"/> - 1 (over the last bound).</returns>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    public int IndexOf(NodaTime.LocalDate countedFrom, NodaTime.LocalDate asOf)
    {
        Guard.Date(countedFrom);
        Guard.Date(asOf);
        return countedFrom >= asOf ? 0
            : Unit == AgingUnit.Days ? PlaceOf(NodaTime.Period.DaysBetween(countedFrom, asOf))
            : PlaceOf(((asOf.Year - countedFrom.Year) * 12) + asOf.Month - countedFrom.Month);
    }

    /// <summary>The name of a bucket, for the head of its column.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <param name="language">The language of the name.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bucket, or the language is unknown.</exception>
    public string NameOf(int index, Language language)
    {
        Guard.InRange(index, 0, Count - 1);
        return BucketNames.Of(this, index, spanish: Guard.Defined(language) == Language.Spanish);
    }

    /// <summary>The English names, independent of the current culture.</summary>
    public override string ToString() => Names(Language.English);

    internal string Names(Language language) =>
        string.Join(", ", Enumerable.Range(0, Count).Select(index => NameOf(index, language)));

    private static ValueList<int> Checked(int[] upperBounds, int smallest, int largest)
    {
        Guard.NotNull(upperBounds);
        if (upperBounds.Length is 0 or > MaxBounds)
        {
            throw new ArgumentException(
                Guard.Text($"must be 1 to {MaxBounds} bounds; there are {upperBounds.Length}"),
                nameof(upperBounds)
            );
        }

        var last = smallest - 1;
        foreach (var bound in upperBounds)
        {
            Guard.InRange(bound, smallest, largest, nameof(upperBounds));
            last =
                bound > last
                    ? bound
                    : throw new ArgumentException(
                        Guard.Text($"must rise from bound to bound; {bound} follows {last}"),
                        nameof(upperBounds)
                    );
        }

        return [.. upperBounds];
    }

    private int PlaceOf(int age)
    {
        var place = UpperBounds.AsSpan().BinarySearch(age);
        return 1 + (place < 0 ? ~place : place);
    }
}
