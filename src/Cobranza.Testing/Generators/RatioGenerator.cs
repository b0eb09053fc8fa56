using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Percentages, fractions and roundings.</summary>
internal static class RatioGenerator
{
    private static readonly decimal[] AwkwardPercentages =
    [
        0m,
        0.00000001m,
        0.01m,
        0.5m,
        1m,
        1.5m,
        2m,
        9.99m,
        10m,
        12m,
        16m,
        24m,
        33.33m,
        99.99m,
        100m,
    ];

    private static readonly long[] Denominators = [1, 2, 3, 7, 12, 30, 100, 360, 365, 366, 999_983];

    public static Arbitrary<Percentage> Percentages { get; } =
        Arb.From(
            Gen.OneOf(
                    Gen.Elements(AwkwardPercentages),
                    Gen.Choose(0, 100_000).Select(thousandths => thousandths / 1_000m)
                )
                .Select(Percentage.Of),
            share =>
                Numbers
                    .Shrink((long)share.Value)
                    .Where(whole => whole != share.Value && whole >= 0)
                    .Select(whole => Percentage.Of(whole))
        );

    public static Arbitrary<Fraction> Fractions { get; } =
        Arb.From(
            from numerator in Gen.OneOf(Gen.Choose(-12, 12).Select(small => (long)small), Numbers.UpToBits(31).Signed())
            from denominator in Gen.OneOf(Gen.Elements(Denominators), Gen.Choose(1, 1_000).Select(small => (long)small))
            select Fraction.Of(numerator, denominator),
            ShrinkFraction
        );

    public static Arbitrary<Rounding> Roundings { get; } =
        Arb.From(
            from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
            // Increments that every currency can express, and none at all.
            from increment in Gen.Elements<decimal?>(null, null, null, 1m, 5m, 10m, 50m, 100m)
            select increment is { } step ? new Rounding(mode).ToMultipleOf(step) : new Rounding(mode),
            rounding => rounding.Increment is null ? [] : [new Rounding(rounding.Mode)]
        );

    private static IEnumerable<Fraction> ShrinkFraction(Fraction fraction)
    {
        Fraction[] plain = [Fraction.Zero, Fraction.One, Fraction.Of(1, 2), Fraction.Of(-1, 2)];
        return plain.TakeWhile(other => other != fraction);
    }
}
