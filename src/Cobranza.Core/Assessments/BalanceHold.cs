using NodaTime;

namespace Cobranza.Assessments;

/// <summary>Days on which a part of an item, or all of it, does not accrue.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day on which it accrues again, or null.</param>
/// <param name="Part">The part, or null for all of it.</param>
internal readonly record struct BalanceHold(LocalDate From, LocalDate? Until, Money? Part);
