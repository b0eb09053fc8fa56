using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Until when an item can be claimed by one reckoning: advice, not law. Nothing acts on it.</summary>
/// <param name="Item">The item.</param>
/// <param name="CountedFrom">The date from which the period counts: the start, or the latest interruption in time.</param>
/// <param name="BarredAfter">The last day of the period; the debt is time-barred after it.</param>
/// <param name="DaysLeft">Calendar days from the as-of date to that day; negative once it has passed.</param>
/// <param name="Why">Start, interruptions and suspended days, as data with their texts.</param>
public sealed record LimitationAdvice(
    ReceivableId Item,
    LocalDate CountedFrom,
    LocalDate BarredAfter,
    int DaysLeft,
    Explanation Why
)
{
    /// <summary>Whether the last day has passed.</summary>
    public bool IsBarred => DaysLeft < 0;

    /// <summary>Item and last day, independent of the current culture.</summary>
    public override string ToString() => $"{Item} is time-barred after {Guard.Text(BarredAfter)}";
}
