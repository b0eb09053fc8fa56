using System.Numerics;

namespace Cobranza.Testing;

/// <summary>
/// An exact amount together with the fraction of minor units that it was built to be, so that a test can compute it again by another path.
/// </summary>
/// <param name="Amount">The exact amount, as the library built it.</param>
/// <param name="Numerator">Minor units, above the line.</param>
/// <param name="Denominator">Minor units, below the line; always positive, and the fraction need not be in lowest terms.</param>
public sealed record ExactSample(ExactAmount Amount, BigInteger Numerator, BigInteger Denominator);
