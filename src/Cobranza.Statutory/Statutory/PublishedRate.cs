using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>A percentage that a law refers to, as it was published for certain days.</summary>
public sealed record PublishedRate
{
    /// <summary>Longest source: 120 characters, our choice, because a source is named, not quoted.</summary>
    public const int MaxSourceLength = 120;

    /// <summary>A published percentage.</summary>
    /// <param name="from">The first day it is in force.</param>
    /// <param name="through">The last day it is confirmed for, itself included; <see langword="null"/> if it holds until further notice.</param>
    /// <param name="value">From <see cref="ReferenceSeries.MinValue"/> to <see cref="Rate.MaxAnnual"/>.</param>
    /// <param name="confidence">How well it is known.</param>
    /// <param name="source">Where it is published.</param>
    /// <exception cref="ArgumentException">The first day is missing, or the source is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or the value or the confidence is out of range.</exception>
    public PublishedRate(
        LocalDate from,
        LocalDate? through,
        Percentage value,
        SourceConfidence confidence,
        string source
    )
    {
        From = Guard.Date(from);
        if (Guard.OptionalDate(through) is { } last)
        {
            Through = Guard.NotBefore(from, last, nameof(through));
        }

        Value = Guard.InRange(value, ReferenceSeries.MinValue, Rate.MaxAnnual);
        Confidence = Guard.Defined(confidence);
        Source = Guard.Line(source, MaxSourceLength);
    }

    /// <summary>The first day it is in force.</summary>
    public LocalDate From { get; }

    /// <summary>The last day it is confirmed for; <see langword="null"/> if it holds until further notice.</summary>
    public LocalDate? Through { get; }

    /// <summary>The percentage, of a year unless the rule that refers to it says otherwise.</summary>
    public Percentage Value { get; }

    /// <summary>How well it is known.</summary>
    public SourceConfidence Confidence { get; }

    /// <summary>Where it is published.</summary>
    public string Source { get; }

    /// <summary>A percentage for one half-year of the calendar.</summary>
    /// <param name="year">The year.</param>
    /// <param name="half">1 for January to June, 2 for July to December.</param>
    /// <param name="value">The percentage.</param>
    /// <param name="confidence">How well it is known.</param>
    /// <param name="source">Where it is published.</param>
    /// <exception cref="ArgumentException">The source is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Year, half, value or confidence is out of range.</exception>
    public static PublishedRate ForHalfYear(
        int year,
        int half,
        Percentage value,
        SourceConfidence confidence,
        string source
    )
    {
        Guard.InRange(year, 1900, 9998);
        Guard.InRange(half, 1, 2);
        var from = new LocalDate(year, half == 1 ? 1 : 7, 1);
        return new(from, from.PlusMonths(6).PlusDays(-1), value, confidence, source);
    }

    /// <summary>Whether it is in force on a day, the last one included.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public bool Covers(LocalDate date) => Guard.Date(date) >= From && !(date > Through);

    /// <summary>Value and days, the same in every culture.</summary>
    public override string ToString() =>
        Through is { } last
            ? $"{Value} from {Guard.Text(From)} through {Guard.Text(last)}"
            : $"{Value} from {Guard.Text(From)}";
}
