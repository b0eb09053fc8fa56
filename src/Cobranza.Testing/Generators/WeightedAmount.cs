namespace Cobranza.Testing;

/// <summary>An amount and the weights by which to share it: whole numbers, not negative, at least one above zero.</summary>
/// <param name="Amount">The amount, up to the largest there is, of either sign.</param>
/// <param name="Weights">The weights: many equal, some zero, some as large as they may be.</param>
public sealed record WeightedAmount(Money Amount, ValueList<long> Weights);
