namespace Cobranza.Laws;

/// <summary>Short names for amounts in laws.</summary>
internal static class CurrencyUnits
{
    /// <summary>So many minor units of a currency.</summary>
    public static Money Units(this Currency currency, long minorUnits) => Money.OfMinor(minorUnits, currency);
}
