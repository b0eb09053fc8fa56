using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A standstill with the days on which it holds, as far as that is known on the as-of date.</summary>
/// <param name="Standstill">The standstill.</param>
/// <param name="During">Its days, the last one open where it has no end; null where it was lifted on its first day.</param>
/// <param name="IsRunning">Whether it holds on the as-of date.</param>
public sealed record StandstillProgress(StandstillStarted Standstill, DateRange? During, bool IsRunning)
{
    /// <summary>Standstill and days, independent of the current culture.</summary>
    public override string ToString() => $"{Standstill}: {During?.ToString() ?? "never"}";
}
