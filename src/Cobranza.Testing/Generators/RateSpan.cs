using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>A series of simple rates with days that it knows; some of its steps change nothing.</summary>
/// <param name="Series">The series.</param>
/// <param name="First">A day that the series knows.</param>
/// <param name="Last">The same day or a later one that the series knows.</param>
public sealed record RateSpan(RateSeries Series, LocalDate First, LocalDate Last);
