namespace Cobranza.Rates;

/// <summary>How often the interest of a yearly rate is added to what bears interest.</summary>
/// <remarks>The same example everywhere: MXN 1,000.00 at 24 % a year, two years later.</remarks>
public enum Compounding
{
    /// <summary>Never, simple interest: MXN 1,480.00.</summary>
    None,

    /// <summary>Once a year, so that nominal and effective rate are one: MXN 1,537.60.</summary>
    Annual,

    /// <summary>Twice a year: MXN 1,573.52.</summary>
    HalfYearly,

    /// <summary>Four times a year: MXN 1,593.85.</summary>
    Quarterly,

    /// <summary>Twelve times a year: MXN 1,608.44.</summary>
    Monthly,

    /// <summary>365 times a year, leap years too (our choice: what published effective yields assume): MXN 1,615.82.</summary>
    Daily,
}
