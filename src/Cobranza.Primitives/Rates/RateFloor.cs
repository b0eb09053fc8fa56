namespace Cobranza.Rates;

/// <summary>What becomes of a reference rate and a margin that together are below zero.</summary>
public enum RateFloor
{
    /// <summary>Such a sum is refused when the rate is made: a debtor is not paid for being late, and silence is no rule.</summary>
    None,

    /// <summary>Such a sum counts as zero; the margin still makes up for a negative reference first.</summary>
    Zero,
}
