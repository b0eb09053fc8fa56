namespace Cobranza.DayCounts;

/// <summary>Which days count as the 30th of a month of thirty days.</summary>
internal enum ThirtyRule
{
    European,
    EuropeanPlus,
    BondBasis,
    Psa,
    Us,
    Isda,
}
