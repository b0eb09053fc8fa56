using NodaTime;

namespace Cobranza.Rates;

/// <summary>A value of a reference rate, in percent a year, that is in force from a day on; it may be negative.</summary>
/// <remarks>Equal when day, value and source are equal.</remarks>
public sealed record ReferenceStep : IDatedStep
{
    /// <summary>A step.</summary>
    /// <param name="from">The first day on which the value is in force.</param>
    /// <param name="value">From <see cref="ReferenceSeries.MinValue"/> to <see cref="Rate.MaxAnnual"/>.</param>
    /// <param name="source">Where the value is published; <see langword="null"/> if it is not cited. Up to <see cref="RateSeries.MaxSourceLength"/> characters.</param>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>), or the source is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public ReferenceStep(LocalDate from, Percentage value, string? source = null)
    {
        From = Guard.Date(from);
        Value = Guard.InRange(value, ReferenceSeries.MinValue, Rate.MaxAnnual);
        Source = source is null ? null : Guard.Line(source, RateSeries.MaxSourceLength);
    }

    /// <summary>The first day on which the value is in force.</summary>
    public LocalDate From { get; }

    /// <summary>The value in percent a year.</summary>
    public Percentage Value { get; }

    /// <summary>Where the value is published; <see langword="null"/> if it is not cited.</summary>
    public string? Source { get; }

    /// <summary>The value and its day: <c>-0.88% from 2016-07-01</c>.</summary>
    public override string ToString() => $"{Value} from {Guard.Text(From)}";
}
