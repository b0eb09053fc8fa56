namespace Cobranza.Receivables;

/// <summary>Why a part of an item is no longer asked for.</summary>
public enum AllowanceReason
{
    /// <summary>A discount that was earned, as a rule by paying early.</summary>
    Discount,

    /// <summary>Given up in goodwill, such as a late fee.</summary>
    Waiver,

    /// <summary>Given up in exchange for payment of the rest of an overdue debt.</summary>
    Settlement,

    /// <summary>A small difference that nobody will ask for.</summary>
    SmallDifference,
}
