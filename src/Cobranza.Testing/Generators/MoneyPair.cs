namespace Cobranza.Testing;

/// <summary>Two amounts of one currency, up to the largest there is: their sum may be too large.</summary>
/// <param name="First">The first amount.</param>
/// <param name="Second">The second amount; equal to the first in about one case of six.</param>
public sealed record MoneyPair(Money First, Money Second);
