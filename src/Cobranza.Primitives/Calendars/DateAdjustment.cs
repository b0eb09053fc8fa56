namespace Cobranza.Calendars;

/// <summary>Where a date goes that is not a business day.</summary>
/// <remarks>The same example everywhere: Saturday 31 January 2026 on a Monday-to-Friday calendar.</remarks>
public enum DateAdjustment
{
    /// <summary>It stays: 31 January.</summary>
    None,

    /// <summary>To the next business day: 2 February.</summary>
    Following,

    /// <summary>To the next business day, or back if that is in another month: 30 January.</summary>
    ModifiedFollowing,

    /// <summary>To the business day before: 30 January.</summary>
    Preceding,

    /// <summary>To the business day before, or on if that is in another month: 30 January.</summary>
    ModifiedPreceding,

    /// <summary>To the nearest business day, the earlier one if both are equally near: 30 January.</summary>
    Nearest,
}
