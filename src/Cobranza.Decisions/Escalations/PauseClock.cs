namespace Cobranza.Escalations;

/// <summary>What happens to the count of days past due while escalation waits.</summary>
public enum PauseClock
{
    /// <summary>The days of the pause count: after it the ladder stands where it would have stood.</summary>
    RunsOn,

    /// <summary>The days of the pause that lie after the due date do not count.</summary>
    Stops,
}
