namespace Cobranza.Discounts;

/// <summary>How a settlement offer stands on a day.</summary>
public enum SettlementStatus
{
    /// <summary>The offer is made later: on this day there is none.</summary>
    NotYetMade,

    /// <summary>It can still be completed.</summary>
    Open,

    /// <summary>Enough was paid in time: the rest is waived.</summary>
    Completed,

    /// <summary>The deadline passed without enough: all is owed again, less what was paid.</summary>
    Lapsed,
}
