using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>A debt that bears a reference rate with a margin, and days of its interest whose rate is known.</summary>
/// <param name="Rate">Reference, margin and fixing; the reference is negative at times.</param>
/// <param name="DefaultedOn">The first day of interest.</param>
/// <param name="First">That day or a later one.</param>
/// <param name="Last">The first day or a later one.</param>
public sealed record RateDebt(ReferenceRate Rate, LocalDate DefaultedOn, LocalDate First, LocalDate Last);
