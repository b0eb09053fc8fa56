using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Powers as rates meet them, exact ones, and some a hair beside a half.</summary>
internal static class RatePowerGenerator
{
    private static readonly int[] Denominators = [1, 1, 2, 3, 4, 6, 12, 20, 30, 73, 360, 365];

    public static Arbitrary<RatePower> Arbitrary { get; } =
        Arb.From(
            Gen.Frequency(
                (6, from growth in Growths() from exponent in Exponents() select new RatePower(growth, exponent)),
                (2, from number in Wholes() from exponent in Small() select new RatePower(number, exponent)),
                (2, Gen.OneOf(Roots(), BesideHalves()))
            ),
            Shrink
        );

    // One and an interest or a discount, divided by the periods of a year; between a half and two, so that no power here is out of range.
    private static Gen<Fraction> Growths() =>
        from share in RatioGenerator.Percentages.Generator
        from times in Gen.Elements(1, 2, 4, 12, 360, 365)
        from discount in Gen.Elements(false, false, true)
        let part = share.ToFraction() / Fraction.Of(times)
        select discount && part <= Fraction.Of(1, 2) ? Fraction.One - part : Fraction.One + part;

    private static Gen<Fraction> Exponents() =>
        from numerator in Gen.OneOf(Gen.Choose(-12, 12), Gen.Choose(-800, 800))
        from denominator in Gen.Elements(Denominators)
        select Fraction.Of(numerator, denominator);

    private static Gen<Fraction> Wholes() =>
        from numerator in Gen.Choose(1, 1_000)
        from denominator in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 1_000))
        select Fraction.Of(numerator, denominator);

    private static Gen<Fraction> Small() =>
        from numerator in Gen.Choose(-24, 24)
        from denominator in Gen.Choose(1, 12)
        select Fraction.Of(numerator, denominator);

    private static Gen<RatePower> Roots() =>
        from number in Wholes()
        from degree in Gen.Choose(2, 6)
        from times in Gen.Choose(-3, 3)
        let power = Enumerable.Repeat(number, degree).Aggregate((product, next) => product * next)
        select new RatePower(power, Fraction.Of(times, degree));

    // The square of a number of 29 digits that ends in 5 is the hardest case of a square root; one more or less decides it.
    private static Gen<RatePower> BesideHalves() =>
        from digits in Numbers.UpToBits(60)
        from hair in Gen.Elements(-1, 0, 1)
        let half = (BigInteger.Pow(10, 27) + digits) * 10 + 5
        select new RatePower(Fraction.Of((half * half) + hair, BigInteger.One), Fraction.Of(1, 2));

    private static IEnumerable<RatePower> Shrink(RatePower power)
    {
        Fraction[] bases = [Fraction.Of(2), Fraction.Of(101, 100)];
        Fraction[] exponents = [Fraction.Zero, Fraction.One, Fraction.Of(1, 2)];
        return
        [
            .. exponents.TakeWhile(other => other != power.Exponent).Select(other => power with { Exponent = other }),
            .. bases.TakeWhile(other => other != power.Base).Select(other => power with { Base = other }),
        ];
    }
}
