namespace Cobranza.Commitments;

/// <summary>What follows when the last day of a hardship arrangement has passed.</summary>
public enum AfterHardship
{
    /// <summary>The normal terms return by themselves.</summary>
    NormalTerms,

    /// <summary>Somebody must look first: the relief goes on until the arrangement is ended.</summary>
    Review,
}
