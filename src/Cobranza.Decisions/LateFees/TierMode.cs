namespace Cobranza.LateFees;

/// <summary>What becomes of the tiers below the one that is reached.</summary>
public enum TierMode
{
    /// <summary>Only the last tier that is reached counts, for the whole.</summary>
    Reached,

    /// <summary>Every tier that is reached counts, on top of those before it.</summary>
    Accumulated,
}
