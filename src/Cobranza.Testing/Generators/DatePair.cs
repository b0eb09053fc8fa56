using NodaTime;

namespace Cobranza.Testing;

/// <summary>Two dates in order; equal in some cases, whole months or years apart in many.</summary>
/// <param name="Start">The earlier date.</param>
/// <param name="End">The later date, or the same one.</param>
public sealed record DatePair(LocalDate Start, LocalDate End);
