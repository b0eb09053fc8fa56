namespace Cobranza.Commitments;

/// <summary>What a standstill or a hardship arrangement spares the customer; several together.</summary>
[Flags]
public enum Relief
{
    /// <summary>Nothing; the status alone is known.</summary>
    None = 0,

    /// <summary>Escalation waits.</summary>
    PausesEscalation = 1,

    /// <summary>The days do not count as days past due for the ladder; only together with <see cref="PausesEscalation"/>, over all items.</summary>
    StopsClock = 2,

    /// <summary>No late fees accrue on these days.</summary>
    SuspendsFees = 4,
}
