namespace Cobranza;

/// <summary>Who receives the minor units left over by a split, where two remainders are equal.</summary>
/// <remarks>The same example everywhere: EUR 0.05 by the weights 1 and 3 leaves 1.25 and 3.75 cents; EUR 0.01 by 1, 3, 1, 3 leaves four remainders of which the two larger tie.</remarks>
public enum RemainderRule
{
    /// <summary>The earlier one in the list. In the example the cent goes to the second part.</summary>
    EarlierFirst,

    /// <summary>The one with the larger weight, then the earlier one; with distinct weights the order of the list no longer matters.</summary>
    LargerWeightFirst,
}
