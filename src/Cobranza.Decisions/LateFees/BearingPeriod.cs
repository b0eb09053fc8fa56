using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Consecutive late days that bear one and the same overdue balance.</summary>
/// <remarks>Each day bears the balance at the end of the day before, so a payment on a day lowers the balance from the next day on.</remarks>
/// <param name="First">The first late day.</param>
/// <param name="Last">The last late day, itself included.</param>
/// <param name="Balance">The balance that each of these days bears; more than zero.</param>
public sealed record BearingPeriod(LocalDate First, LocalDate Last, Money Balance);
