namespace Cobranza.Discounts;

/// <summary>What a line of an invoice is for.</summary>
public enum LineKind
{
    /// <summary>Goods.</summary>
    Goods,

    /// <summary>Services.</summary>
    Services,

    /// <summary>Freight and transport insurance, which many terms leave out of the discount.</summary>
    Freight,

    /// <summary>Anything else: packaging, deposits, expenses passed on.</summary>
    Other,
}
