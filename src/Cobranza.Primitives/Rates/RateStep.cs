using NodaTime;

namespace Cobranza.Rates;

/// <summary>A rate that is in force from a day on, until the next step of its series.</summary>
/// <remarks>Equal when day, rate and source are equal.</remarks>
public sealed record RateStep : IDatedStep
{
    /// <summary>A step.</summary>
    /// <param name="from">The first day on which the rate is in force.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="source">Where the rate is published, such as an act or a gazette; <see langword="null"/> if it is not cited. Up to <see cref="RateSeries.MaxSourceLength"/> characters.</param>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>), or the source is blank or too long.</exception>
    /// <exception cref="ArgumentNullException">The rate is missing.</exception>
    public RateStep(LocalDate from, Rate rate, string? source = null)
    {
        From = Guard.Date(from);
        Rate = Guard.NotNull(rate);
        Source = source is null ? null : Guard.Line(source, RateSeries.MaxSourceLength);
    }

    /// <summary>The first day on which the rate is in force.</summary>
    public LocalDate From { get; }

    /// <summary>The rate.</summary>
    public Rate Rate { get; }

    /// <summary>Where the rate is published; <see langword="null"/> if it is not cited.</summary>
    public string? Source { get; }

    /// <summary>The rate and its day: <c>24% a year from 2026-01-01</c>.</summary>
    public override string ToString() => $"{Rate} from {Guard.Text(From)}";
}
