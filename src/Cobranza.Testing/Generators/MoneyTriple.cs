namespace Cobranza.Testing;

/// <summary>Three amounts of one currency whose sum always fits.</summary>
/// <param name="First">The first amount.</param>
/// <param name="Second">The second amount.</param>
/// <param name="Third">The third amount.</param>
public sealed record MoneyTriple(Money First, Money Second, Money Third);
