namespace Cobranza.Rates;

/// <summary>The time that a rate is for.</summary>
public enum RatePeriod
{
    /// <summary>A year.</summary>
    Year,
}
