namespace Cobranza.Commitments;

/// <summary>How a dispute stands.</summary>
public enum DisputeState
{
    /// <summary>It is not decided.</summary>
    Open,

    /// <summary>The debt stands as it was.</summary>
    Rejected,

    /// <summary>All that was contested is to be credited.</summary>
    AcceptedWholly,

    /// <summary>A part is to be credited, and the rest of the debt stands.</summary>
    AcceptedInPart,

    /// <summary>The customer does not contest it any more.</summary>
    Withdrawn,

    /// <summary>It ended, and nobody said how.</summary>
    Closed,
}
