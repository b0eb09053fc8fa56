namespace Cobranza.Commitments;

/// <summary>What of an item is chased while something of it is disputed.</summary>
public enum DisputedEscalation
{
    /// <summary>The undisputed part, and nothing else.</summary>
    UndisputedPart,

    /// <summary>Nothing: the whole item waits until the dispute ends.</summary>
    ItemWaits,

    /// <summary>All that is open, as if nothing were disputed.</summary>
    AllTheSame,
}
