using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>A published percentage over time. Unlike a series it may have gaps: days for which nothing reliable is known.</summary>
/// <remarks>A day in a gap, before the first row or after the last confirmed day has no value, and is never filled from its neighbors.</remarks>
public sealed record PublishedRates
{
    /// <summary>Longest name: 60 characters, our choice, because it stands in every line of an explanation.</summary>
    public const int MaxNameLength = 60;

    /// <summary>Most rows: 1,000, our choice: a month each for eighty years.</summary>
    public const int MaxRows = 1_000;

    /// <summary>Most years from the first known day to the last: 500, our choice, because a longer table is a typing error.</summary>
    public const int MaxYears = 500;

    /// <summary>Percentages from their rows.</summary>
    /// <param name="name">What they are: <c>ECB</c>, <c>Basiszinssatz</c>; 1 to <see cref="MaxNameLength"/> characters.</param>
    /// <param name="rows">1 to <see cref="MaxRows"/>, in any order; no day in two of them.</param>
    /// <exception cref="ArgumentException">The name is blank or too long, a row is missing, two rows hold the same day, or they run through more than <see cref="MaxYears"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no row, or there are too many.</exception>
    public PublishedRates(string name, ValueList<PublishedRate> rows)
    {
        Name = Guard.Line(name, MaxNameLength);
        Guard.InRange(Guard.NotNull(rows).Count, 1, MaxRows, nameof(rows));
        Rows = ValueList.From(rows.Select(row => Guard.NotNull(row, nameof(rows))).OrderBy(row => row.From));
        for (var index = 1; index < Rows.Count; index++)
        {
            if (Rows[index - 1].Covers(Rows[index].From))
            {
                throw new ArgumentException(
                    $"must not hold a day twice; it holds {Rows[index - 1]} and {Rows[index]}",
                    nameof(rows)
                );
            }
        }

        if ((KnownThrough ?? Latest.From).Year - Start.Year > MaxYears)
        {
            throw new ArgumentException(
                Guard.Text($"must not run through more than {MaxYears} years; it holds {Rows[0]} and {Latest}"),
                nameof(rows)
            );
        }
    }

    /// <summary>What the percentages are.</summary>
    public string Name { get; }

    /// <summary>The rows in order of day.</summary>
    public ValueList<PublishedRate> Rows { get; }

    /// <summary>The first day that is known.</summary>
    public LocalDate Start => Rows[0].From;

    /// <summary>The last row, which holds the last day that is known.</summary>
    public PublishedRate Latest => Rows[^1];

    /// <summary>The last day that is known; <see langword="null"/> if the last row holds until further notice.</summary>
    public LocalDate? KnownThrough => Latest.Through;

    /// <summary>The row of a day; <see langword="null"/> where nothing is known.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public PublishedRate? Find(LocalDate date)
    {
        Guard.Date(date);
        return Rows.FirstOrDefault(row => row.Covers(date));
    }

    /// <summary>The row of a day.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is known for that day; the message names the last known row before it.</exception>
    public PublishedRate On(LocalDate date) =>
        Find(date)
        ?? throw new ArgumentOutOfRangeException(
            nameof(date),
            Guard.Text(date),
            $"has no known value of {Name}; {LastBefore(date)}"
        );

    /// <summary>The same percentages with one row more: a new half-year, or a gap filled.</summary>
    /// <remarks>A row that began before and had no end ends the day before the new one.</remarks>
    /// <exception cref="ArgumentNullException">The row is missing.</exception>
    /// <exception cref="ArgumentException">A day of the row is known already.</exception>
    public PublishedRates With(PublishedRate row)
    {
        Guard.NotNull(row);
        return new(
            Name,
            ValueList.From(
                Rows.Select(old => old.Through is null && old.From < row.From ? Ended(old, row) : old).Append(row)
            )
        );
    }

    /// <summary>Name and span, the same in every culture.</summary>
    public override string ToString() =>
        KnownThrough is { } last
            ? $"{Name} from {Guard.Text(Start)} through {Guard.Text(last)}"
            : $"{Name} from {Guard.Text(Start)}";

    /// <summary>The first day after the last gap: from it on interest can run without a hole.</summary>
    internal LocalDate StretchStart
    {
        get
        {
            var first = Rows.Count - 1;
            while (first > 0 && Rows[first - 1].Through is { } last && Period.DaysBetween(last, Rows[first].From) == 1)
            {
                first--;
            }

            return Rows[first].From;
        }
    }

    /// <summary>What is known nearest before a day, in words for an error.</summary>
    internal string LastBefore(LocalDate date)
    {
        var before = Rows.LastOrDefault(row => row.From <= date);
        return before is null ? $"the first known is {Rows[0]}" : $"the last known before it is {before}";
    }

    private static PublishedRate Ended(PublishedRate old, PublishedRate next) =>
        new(old.From, next.From.PlusDays(-1), old.Value, old.Confidence, old.Source);
}
