using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A scheduled amount with what arrived for it.</summary>
/// <param name="Scheduled">The amount and its day.</param>
/// <param name="State">How it stands.</param>
/// <param name="Received">What arrived in time for it; each cent counts for one scheduled amount.</param>
/// <param name="LastDay">The last day on which it is expected: its day plus the tolerance.</param>
public sealed record ScheduledLine(
    ScheduledAmount Scheduled,
    ScheduledLineState State,
    Money Received,
    LocalDate LastDay
)
{
    /// <summary>What is still expected of it; zero unless it is expected.</summary>
    public Money Expected =>
        State == ScheduledLineState.Expected ? Scheduled.Amount - Received : Money.Zero(Scheduled.Amount.Currency);

    /// <summary>Amount, day and state, independent of the current culture.</summary>
    public override string ToString() => $"{Scheduled}: {State}, received {Received}";
}
