namespace Cobranza.Schedules;

/// <summary>Where the days go that are no whole period: into a stub, first or last, short or long.</summary>
/// <remarks>The same example everywhere: monthly from 4 June to 17 September 2014.</remarks>
public enum Stub
{
    /// <summary>
    /// As the roll day says: short, on the side that is not on it. On the 17th, a first stub from 4 to 17 June; on the 4th, a
    /// last one from 4 to 17 September; without a roll day refused, for the term is no whole number of periods.
    /// </summary>
    Implied,

    /// <summary>None is allowed: refused.</summary>
    None,

    /// <summary>Less than a period at the start: 4 to 17 June, then to the 17th of each month.</summary>
    ShortFirst,

    /// <summary>More than a period at the start: 4 June to 17 July, then to the 17th of each month.</summary>
    LongFirst,

    /// <summary>Short at the start, but long where it would have fewer than seven days: 4 to 17 June.</summary>
    SmartFirst,

    /// <summary>Less than a period at the end: to the 4th of each month, then 4 to 17 September.</summary>
    ShortLast,

    /// <summary>More than a period at the end: to the 4th of each month, then 4 August to 17 September.</summary>
    LongLast,

    /// <summary>Short at the end, but long where it would have fewer than seven days: 4 to 17 September.</summary>
    SmartLast,
}
