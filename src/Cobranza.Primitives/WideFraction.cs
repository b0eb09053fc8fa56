using System.Numerics;

namespace Cobranza;

/// <summary>The two parts of a <see cref="Fraction"/> that 128 bits cannot hold, in lowest terms.</summary>
internal sealed record WideFraction(BigInteger Numerator, BigInteger Denominator);
