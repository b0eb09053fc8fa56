using System.Globalization;

namespace Cobranza.Aging;

/// <summary>Ranges of days past due that cover every whole number exactly once.</summary>
/// <remarks>
/// <para>Bucket 0 is what is not past due (0 days and fewer). Each upper bound belongs to its bucket: day 30 is in 1–30.
/// The last bucket has no end.</para>
/// </remarks>
/// <example>Bounds 30 and 60 make four buckets: not due, 1–30, 31–60, over 60.</example>
public sealed record AgingBuckets
{
    /// <summary>Most bounds: 100, our choice, because nobody reads more columns.</summary>
    public const int MaxBounds = 100;

    /// <summary>Largest bound: 36,600 days, our choice, because no receivable is chased for more than a hundred years.</summary>
    public const int MaxDays = 36_600;

    private AgingBuckets(ValueList<int> upperBounds) => UpperBounds = upperBounds;

    /// <summary>Not due, 1–30, 31–60, 61–90, 91–120, over 120.</summary>
    public static AgingBuckets Standard { get; } = Of(30, 60, 90, 120);

    /// <summary>The last day of each bucket but the first and the last.</summary>
    public ValueList<int> UpperBounds { get; }

    /// <summary>How many buckets there are: the bounds plus two.</summary>
    public int Count => UpperBounds.Count + 2;

    /// <summary>Buckets with these last days.</summary>
    /// <param name="upperBounds">Days past due, rising, each from 1 to <see cref="MaxDays"/>; at least one and at most <see cref="MaxBounds"/>.</param>
    /// <exception cref="ArgumentException">There are no bounds or too many, or one does not exceed the one before it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of range.</exception>
    public static AgingBuckets Of(params int[] upperBounds)
    {
        Guard.NotNull(upperBounds);
        if (upperBounds.Length is 0 or > MaxBounds)
        {
            throw new ArgumentException(
                Guard.Text($"must be 1 to {MaxBounds} bounds; there are {upperBounds.Length}"),
                nameof(upperBounds)
            );
        }

        var last = 0;
        foreach (var bound in upperBounds)
        {
            Guard.InRange(bound, 1, MaxDays, nameof(upperBounds));
            last =
                bound > last
                    ? bound
                    : throw new ArgumentException(
                        Guard.Text($"must rise from bound to bound; {bound} follows {last}"),
                        nameof(upperBounds)
                    );
        }

        return new([.. upperBounds]);
    }

    /// <summary>The bucket of an age.</summary>
    /// <param name="daysPastDue">Days past due; 0 and fewer are not past due.</param>
    /// <returns>From 0 (not due) to <see cref="Count"/> - 1 (over the last bound).</returns>
    public int IndexOf(int daysPastDue)
    {
        if (daysPastDue <= 0)
        {
            return 0;
        }

        var bounds = UpperBounds.AsSpan();
        var place = bounds.BinarySearch(daysPastDue);
        return 1 + (place < 0 ? ~place : place);
    }

    /// <summary>The name of a bucket, for the head of its column.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <param name="language">The language of the name.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bucket, or the language is unknown.</exception>
    public string NameOf(int index, Language language)
    {
        Guard.InRange(index, 0, Count - 1);
        var spanish = Guard.Defined(language) == Language.Spanish;
        if (index == 0)
        {
            return spanish ? "por vencer" : "not due";
        }

        if (index == Count - 1)
        {
            var over = UpperBounds[^1].ToString(CultureInfo.InvariantCulture);
            return spanish ? $"más de {over}" : $"over {over}";
        }

        var (first, last) = (index == 1 ? 1 : UpperBounds[index - 2] + 1, UpperBounds[index - 1]);
        return first == last ? Guard.Text($"{first}") : Guard.Text($"{first}–{last}");
    }

    /// <summary>The English names, independent of the current culture.</summary>
    public override string ToString() => Names(Language.English);

    internal string Names(Language language) =>
        string.Join(", ", Enumerable.Range(0, Count).Select(index => NameOf(index, language)));
}
