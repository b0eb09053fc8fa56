using NodaTime;

namespace Cobranza.Rates;

/// <summary>Consecutive days with one rate.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them, itself included.</param>
/// <param name="Rate">The rate on each of these days.</param>
public sealed record RateSegment(LocalDate First, LocalDate Last, Rate Rate)
{
    /// <summary>Both days and the rate: <c>2026-01-01..2026-06-30 at 10.15% a year</c>.</summary>
    public override string ToString() => $"{Guard.Text(First)}..{Guard.Text(Last)} at {Rate}";
}
