namespace Cobranza.Rates;

/// <summary>The time that a rate is for.</summary>
public enum RatePeriod
{
    /// <summary>A year, or the part of one that a day count gives.</summary>
    Year,

    /// <summary>A calendar month, and the part of one in days of the month that has begun.</summary>
    Month,

    /// <summary>A day, as a day count sees days.</summary>
    Day,
}
