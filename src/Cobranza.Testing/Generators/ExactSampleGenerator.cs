using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Exact amounts of which a third lie on a rounding tie and a third within a hair of one.</summary>
internal static class ExactSampleGenerator
{
    private const int SmallBits = 40;
    private const long TenBillion = 10_000_000_000;

    private static readonly long[] Denominators =
    [
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        12,
        100,
        360,
        365,
        366,
        1_000,
        36_500,
    ];

    public static Arbitrary<ExactSample> Arbitrary { get; } =
        Arb.From(Gen.OneOf(Ties(), NearTies(), AnyFraction()), Shrink);

    // n + 1/2 units, and n + k/2 for the steps of cash rounding.
    private static Gen<ExactSample> Ties() =>
        from currency in CurrencyGenerator.Generator
        from halves in Numbers.UpToBits(SmallBits).Signed()
        select Ratio(currency, (2 * halves) + 1, 2);

    // A tie plus or minus 10^-20 of a minor unit.
    private static Gen<ExactSample> NearTies() =>
        from tie in Ties()
        from above in Gen.Elements(false, true)
        select Beside(tie, above);

    private static Gen<ExactSample> AnyFraction() =>
        from currency in CurrencyGenerator.Generator
        from numerator in Numbers.UpToBits(SmallBits).Signed()
        from denominator in Gen.Elements(Denominators)
        select Ratio(currency, numerator, denominator);

    private static ExactSample Ratio(Currency currency, long numerator, long denominator) =>
        new(Money.OfMinor(numerator, currency) * Fraction.Of(1, denominator), numerator, denominator);

    private static ExactSample Beside(ExactSample tie, bool above)
    {
        var hair = Money.OfMinor(1, tie.Amount.Currency) * Fraction.Of(1, TenBillion) * Fraction.Of(1, TenBillion);
        var scale = (BigInteger)TenBillion * TenBillion;
        return new(
            above ? tie.Amount + hair : tie.Amount - hair,
            (tie.Numerator * scale) + (above ? tie.Denominator : -tie.Denominator),
            tie.Denominator * scale
        );
    }

    private static IEnumerable<ExactSample> Shrink(ExactSample sample) =>
        sample.Denominator <= Denominators[^1]
            ? Numbers
                .Shrink((long)sample.Numerator)
                .Select(numerator => Ratio(sample.Amount.Currency, numerator, (long)sample.Denominator))
            // Beside a tie: the tie's own half units are tried instead.
            : [Ratio(sample.Amount.Currency, (long)(2 * sample.Numerator / sample.Denominator), 2)];
}
