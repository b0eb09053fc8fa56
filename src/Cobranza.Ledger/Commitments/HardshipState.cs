namespace Cobranza.Commitments;

/// <summary>How a hardship arrangement stands.</summary>
public enum HardshipState
{
    /// <summary>It holds.</summary>
    Active,

    /// <summary>Its last day has passed; it goes on until the review decides.</summary>
    AwaitingReview,

    /// <summary>It holds no more.</summary>
    Ended,
}
