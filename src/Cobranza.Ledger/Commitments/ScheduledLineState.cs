namespace Cobranza.Commitments;

/// <summary>How a scheduled payment stands.</summary>
public enum ScheduledLineState
{
    /// <summary>Its day, tolerance included, has not passed and it has not wholly arrived.</summary>
    Expected,

    /// <summary>It arrived in time.</summary>
    Arrived,

    /// <summary>Its day has passed, and only a part had arrived.</summary>
    PartlyArrived,

    /// <summary>Its day has passed, and nothing had arrived.</summary>
    Missed,

    /// <summary>A later report took its place before it arrived or was missed.</summary>
    Replaced,
}
