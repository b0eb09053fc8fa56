using NodaTime;

namespace Cobranza.Receivables;

/// <summary>Something that happened with a customer without moving a balance: a promise, a dispute, a plan, a contact, a pause, a mark.</summary>
/// <remarks>A closed list; most of its members are in <c>Cobranza.Commitments</c>.</remarks>
public abstract record AccountEvent
{
    /// <summary>Most characters of an event's id, channel or reason: 256, our choice, because they are labels and not letters.</summary>
    public const int MaxTextLength = 256;

    private protected AccountEvent(LocalDate effectiveOn, LocalDate? recordedOn)
    {
        EffectiveOn = Guard.Date(effectiveOn);
        RecordedOn = Guard.OptionalDate(recordedOn) ?? effectiveOn;
    }

    /// <summary>The day it happened; it counts in every view as of that day or later.</summary>
    public LocalDate EffectiveOn { get; }

    /// <summary>When the event became known.</summary>
    public LocalDate RecordedOn { get; }

    /// <summary>What must be unique among the events of an account, or null.</summary>
    internal virtual EventKey? Key => null;

    /// <summary>The event and its day, independent of the current culture.</summary>
    public sealed override string ToString() => $"{Text()} on {Guard.Text(EffectiveOn)}";

    internal abstract string Text();

    /// <summary>Checks what it names against the rest of the account.</summary>
    internal abstract void Check(AccountIndex index);
}
