namespace Cobranza.Statutory;

/// <summary>What a law bounds in a contract.</summary>
public enum LimitKind
{
    /// <summary>The highest yearly rate that may be agreed: usury caps.</summary>
    HighestRate,

    /// <summary>The lowest yearly rate that may be agreed against the creditor.</summary>
    LowestRate,

    /// <summary>The highest fine, as a share of the amount owed.</summary>
    HighestFine,
}
