namespace Cobranza.LateFees;

/// <summary>How a charge stands to taxes on sales: a tag for whoever posts it, from which nothing is reckoned here.</summary>
public enum LateFeeTax
{
    /// <summary>Nothing is said.</summary>
    Unstated,

    /// <summary>The charge bears tax.</summary>
    Taxable,

    /// <summary>The charge is within the tax, and exempt.</summary>
    Exempt,

    /// <summary>The charge is outside the tax, as damages are in many countries.</summary>
    OutsideScope,
}
