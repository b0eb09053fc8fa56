namespace Cobranza.Testing;

/// <summary>A step of cash rounding, in minor units: 1, 5 (0.05), 10, 20, 25, 50, 100, 500.</summary>
/// <param name="MinorUnits">How many minor units the step has; above zero.</param>
public sealed record CashStep(long MinorUnits)
{
    /// <summary>The step in major units of a currency: 5 minor units of a currency with two digits are 0.05.</summary>
    public decimal InMajorUnits(Currency currency) => Money.OfMinor(MinorUnits, currency).Amount;
}
