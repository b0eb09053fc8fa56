namespace Cobranza.Escalations;

/// <summary>How a ladder climbs when several steps are due at once, for example after days without a run.</summary>
public enum ClimbMode
{
    /// <summary>One step at a time, each in its turn; a step whose condition does not hold yet keeps back those after it.</summary>
    Sequential,

    /// <summary>At once to the highest step whose condition and wait hold; the steps passed over are not taken later.</summary>
    Highest,
}
