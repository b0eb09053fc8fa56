using NodaTime;

namespace Cobranza.Commitments;

/// <summary>What changed on the items of a plan on one day.</summary>
/// <param name="On">The day.</param>
/// <param name="Paid">What was settled, net.</param>
/// <param name="Open">By how much the open amount rose.</param>
internal readonly record struct PlanDay(LocalDate On, Money Paid, Money Open);
