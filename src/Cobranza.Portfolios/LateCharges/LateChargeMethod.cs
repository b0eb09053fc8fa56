namespace Cobranza.LateCharges;

/// <summary>How late charges of many rows are reckoned. All methods give the same figures; they are named so that this can be checked.</summary>
public enum LateChargeMethod
{
    /// <summary>The quickest that the processor has and the rows allow.</summary>
    Quickest,

    /// <summary>Vectors of 512 bits where the rows allow.</summary>
    Vectors512,

    /// <summary>Vectors of 256 bits where the rows allow.</summary>
    Vectors256,

    /// <summary>One row after the other in 64 bits, where the rows allow.</summary>
    Scalar,

    /// <summary>One row after the other in 128 bits, by the table of days.</summary>
    Wide,

    /// <summary>Each row by the single path, as if the table of days held none.</summary>
    OneByOne,
}
