namespace Cobranza.Aging;

/// <summary>Where unapplied credit shows in an aging.</summary>
public enum CreditTreatment
{
    /// <summary>In a column of its own.</summary>
    Apart,

    /// <summary>Deducted from the customer's items, the oldest first; what is left in the column of its own.</summary>
    NettedOldestFirst,
}
