namespace Cobranza.Rates;

/// <summary>How long one observation of a reference rate holds; periods are those of the calendar.</summary>
public enum FixingPeriod
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter: from 1 January, 1 April, 1 July or 1 October.</summary>
    Quarter,

    /// <summary>A half-year: from 1 January or 1 July.</summary>
    HalfYear,

    /// <summary>A calendar year.</summary>
    Year,
}
