namespace Cobranza;

/// <summary>The active currencies of ISO 4217 that have a minor unit, funds codes included.</summary>
/// <remarks>
/// <para>Source: ISO 4217 list one, cross-read from two public tables (JodaOrg/joda-money, <c>CurrencyData.csv</c>, and
/// RemyDuijkeren/NodaMoney, <c>CurrencyRegistry.cs</c>). Checked: 2026-11-23.</para>
/// <para>Codes without a minor unit (gold XAU, "no currency" XXX, …) are left out: no amount of them can be whole. So are
/// withdrawn codes, such as BGN (the euro since 2026-01-01) and CUC (2021).</para>
/// <para>MGA and MRU are divided by five in everyday use; the standard gives them two digits, and so do we.</para>
/// </remarks>
public static class Iso4217
{
    /// <summary>Every active currency with a minor unit, in order of code.</summary>
    public static ValueList<Currency> Active { get; } =
        ValueList.From(
            new[] { IsoCodes.NoDigits, IsoCodes.TwoDigits, IsoCodes.ThreeDigits, IsoCodes.FourDigits }
                .SelectMany(codes => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Order(StringComparer.Ordinal)
                .Select(Currency.Of)
        );
}
