namespace Cobranza.Testing;

/// <summary>A base and an exponent, as compounding, annuities and annual costs of credit meet them.</summary>
/// <param name="Base">Greater than zero: growth of a period, a discount factor, whole numbers and their roots.</param>
/// <param name="Exponent">Of either sign: whole periods, parts of a year in days or months, zero.</param>
public sealed record RatePower(Fraction Base, Fraction Exponent);
