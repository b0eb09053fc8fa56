using NodaTime;

namespace Cobranza;

/// <summary>Days from a first to a last one, both included; the last may be open.</summary>
/// <remarks>Equal when both ends are equal.</remarks>
public sealed record DateRange
{
    private DateRange(LocalDate start, LocalDate? end) => (Start, End) = (start, end);

    /// <summary>The first day, included.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included; <see langword="null"/> if the range has no end.</summary>
    public LocalDate? End { get; }

    /// <summary>From the first to the last day, both included.</summary>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public static DateRange Of(LocalDate start, LocalDate end) => new(Guard.Date(start), Guard.NotBefore(start, end));

    /// <summary>From the first day on, without an end.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    public static DateRange From(LocalDate start) => new(Guard.Date(start), null);

    /// <summary>Whether the day lies within, both ends included.</summary>
    public bool Contains(LocalDate date) => Guard.Date(date) >= Start && (End is not { } end || date <= end);

    /// <summary>ISO dates with two dots between: <c>2026-01-01..2026-01-31</c>.</summary>
    public override string ToString() =>
        End is { } end ? $"{Guard.Text(Start)}..{Guard.Text(end)}" : $"{Guard.Text(Start)}..";
}
