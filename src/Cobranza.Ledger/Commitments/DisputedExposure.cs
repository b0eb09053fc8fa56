namespace Cobranza.Commitments;

/// <summary>Whether a disputed part uses the credit limit.</summary>
public enum DisputedExposure
{
    /// <summary>It counts in the exposure as the rest does.</summary>
    Counts,

    /// <summary>It is left out of the exposure while the dispute is open.</summary>
    LeftOut,
}
