using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Currencies with 0, 2, 3, 4 and 8 digits of minor unit.</summary>
internal static class CurrencyGenerator
{
    private static readonly Currency[] Known =
    [
        Currency.Eur,
        Currency.Usd,
        Currency.Mxn,
        Currency.Jpy,
        Currency.Clp,
        Currency.Kwd,
        Currency.Of("BHD"),
        Currency.Of("CLF"),
        Currency.Of("UYW"),
        Currency.Custom("TOKEN", 8),
    ];

    public static Arbitrary<Currency> Arbitrary { get; } = Arb.From(Gen.Elements(Known), Shrink);

    public static Gen<Currency> Generator => Arbitrary.Generator;

    // The plainest currency is the first of the list.
    private static IEnumerable<Currency> Shrink(Currency currency) => currency == Known[0] ? [] : [Known[0]];
}
