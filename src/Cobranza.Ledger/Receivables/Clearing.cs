using NodaTime;

namespace Cobranza.Receivables;

/// <summary>The way of a payment from the payer's order to the money in hand.</summary>
/// <remarks>Without a settlement date the payment is pending; the host gives the payment again, with the date, once it is known.</remarks>
public sealed record Clearing
{
    /// <summary>A payment under way or settled.</summary>
    /// <param name="initiatedOn">When the payer gave the order.</param>
    /// <param name="settledOn">When the money was in hand, not before the order; null while it is pending.</param>
    /// <param name="recordedOn">When the settlement became known; the settlement date if not given.</param>
    /// <exception cref="ArgumentException">A date is missing, or a recording date is given without a settlement.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The money settled before the order.</exception>
    public Clearing(LocalDate initiatedOn, LocalDate? settledOn = null, LocalDate? recordedOn = null)
    {
        InitiatedOn = Guard.Date(initiatedOn);
        SettledOn = settledOn is { } settled ? Guard.NotBefore(InitiatedOn, settled, nameof(settledOn)) : null;
        RecordedOn =
            Guard.OptionalDate(recordedOn) is not { } known ? SettledOn
            : SettledOn is null ? throw new ArgumentException("is given without a settlement date", nameof(recordedOn))
            : known;
    }

    /// <summary>When the payer gave the order.</summary>
    public LocalDate InitiatedOn { get; }

    /// <summary>When the money was in hand, or null while it is pending.</summary>
    public LocalDate? SettledOn { get; }

    /// <summary>When the settlement became known, or null while the payment is pending.</summary>
    public LocalDate? RecordedOn { get; }

    /// <summary>Whether the money had settled by the end of a day, as known on a day or as known at all.</summary>
    internal bool HasSettled(LocalDate asOf, LocalDate? knownOn) =>
        SettledOn is { } settled && settled <= asOf && (knownOn is not { } known || RecordedOn <= known);

    /// <summary>The two dates, independent of the current culture.</summary>
    public override string ToString() =>
        $"initiated {Guard.Text(InitiatedOn)}, {(SettledOn is { } settled ? $"settled {Guard.Text(settled)}" : "pending")}";
}
