namespace Cobranza.Commitments;

/// <summary>How a promise stands.</summary>
public enum PromiseState
{
    /// <summary>Its last day, tolerance included, has not passed and the amount has not arrived.</summary>
    Pending,

    /// <summary>At least the amount, less the tolerance, arrived in time.</summary>
    Kept,

    /// <summary>Its last day has passed and only a part had arrived; the promise is broken.</summary>
    PartlyKept,

    /// <summary>Its last day has passed and nothing had arrived.</summary>
    Broken,

    /// <summary>It was withdrawn while it was pending.</summary>
    Withdrawn,

    /// <summary>A later promise took its place while it was pending.</summary>
    Replaced,
}
