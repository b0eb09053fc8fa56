using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Consecutive late days of one due portion that bear one balance, as a value: the quick form of <see cref="BearingPeriod"/>.</summary>
/// <param name="Before">The day before the first late day.</param>
/// <param name="Last">The last late day, itself included.</param>
/// <param name="Balance">The balance that each of these days bears; more than zero.</param>
internal readonly record struct BearingRun(LocalDate Before, LocalDate Last, Money Balance)
{
    public LocalDate First => Before.PlusDays(1);
}
