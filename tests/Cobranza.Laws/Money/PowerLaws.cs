using System.Numerics;
using Cobranza.Testing;

namespace Cobranza.Laws;

/// <summary>Powers: the one operation on exact numbers that may round, and then to 28 digits, correctly.</summary>
public sealed class PowerLaws
{
    [Law]
    public bool A_power_is_exact_or_the_nearest_number_of_28_digits(RatePower power) =>
        PowerOracle.IsNearest(power.Base.Power(power.Exponent), power.Base, power.Exponent);

    [Law]
    public bool A_whole_power_is_the_number_times_itself_so_many_times(RatePower power, byte times)
    {
        // The longest bases have 58 digits, and a power at most 500.
        var exponent = times % (power.Base.Numerator.GetBitLength() > 60 ? 9 : 25);
        var product = Enumerable
            .Repeat(power.Base, exponent)
            .Aggregate(Fraction.One, (product, factor) => product * factor);
        return power.Base.Power(Fraction.Of(exponent))
                == (PowerOracle.IsShort(product) ? product : PowerOracle.Nearest(product))
            && power.Base.Power(Fraction.Of(-exponent))
                == (
                    PowerOracle.IsShort(product) ? Fraction.One / product : PowerOracle.Nearest(Fraction.One / product)
                );
    }

    [Law]
    public bool Roots_that_are_fractions_come_out_exactly(RatePower power, byte degree)
    {
        var root = Fraction.Of(1 + (power.Base.Numerator % 1_000_000), 1 + (power.Base.Denominator % 1_000_000));
        var high = 2 + (degree % 9);
        var whole = Enumerable.Repeat(root, high).Aggregate((product, factor) => product * factor);
        return whole.Power(Fraction.Of(1, high)) == root && whole.Power(Fraction.Of(-1, high)) == Fraction.One / root;
    }

    [Law]
    public bool A_root_raised_again_is_the_number_within_its_last_digits(RatePower power, byte degree)
    {
        var high = 1 + (degree % 40);
        var again = power.Base.Power(Fraction.Of(1, high)).Power(Fraction.Of(high));
        // Half a unit of the root, so many times, and half a unit of the last rounding.
        return PowerOracle.Agree(again, power.Base, high + 1);
    }

    [Law]
    public bool Powers_of_one_number_multiply_by_adding_exponents(RatePower power, RatePower other)
    {
        var (number, a, b) = (Near(power.Base), power.Exponent, other.Exponent);
        return PowerOracle.Agree(number.Power(a) * number.Power(b), number.Power(a + b), 2);
    }

    [Law]
    public bool A_greater_base_never_gives_a_smaller_power_seen_to_28_digits(RatePower power, RatePower other)
    {
        var (one, two, exponent) = (Near(power.Base), Near(other.Base), power.Exponent.Abs());
        var low = Fraction.Min(one, two);
        return Rises(low.Power(exponent), Fraction.Max(one, two).Power(exponent))
            && Rises(low.Power(exponent), (low + Hair).Power(exponent));
    }

    [Law]
    public bool A_greater_exponent_of_a_growing_number_never_gives_a_smaller_power(RatePower power, RatePower other)
    {
        var growth = Fraction.One + (Near(power.Base) / Fraction.Of(1_000));
        var low = Fraction.Min(power.Exponent, other.Exponent);
        return Rises(growth.Power(low), growth.Power(Fraction.Max(power.Exponent, other.Exponent)))
            && Rises(growth.Power(low), growth.Power(low + Hair));
    }

    [Law]
    [Trait("Law", "LI-4")]
    public bool A_power_beyond_the_limits_is_refused_and_never_becomes_zero(RatePower power, ushort exponent)
    {
        var (number, most) = (2 + (power.Base.Numerator % 1_000), BigInteger.Pow(10, Fraction.MaxPowerScale));
        var last = 0;
        for (var product = number; product <= most; product *= number)
        {
            last++;
        }

        var (value, fits, far) = (Fraction.Of(number, BigInteger.One), Fraction.Of(last), Fraction.Of(last + 1));
        var beyond = Fraction.Of(last + 1L + exponent);
        return value.Power(fits).Sign > 0
            && value.Power(-fits).Sign > 0
            && Outcome.AllThrow<AmountOverflowException>(
                () => value.Power(far),
                () => value.Power(-far),
                () => value.Power(beyond),
                () => value.Power(-beyond)
            );
    }

    [Fact]
    public void Only_what_is_greater_than_zero_has_a_power()
    {
        Assert.Throws<InvalidOperationException>(() => Fraction.Zero.Power(Fraction.One));
        Assert.Throws<InvalidOperationException>(() => Fraction.Of(-2).Power(Fraction.Of(2)));
    }

    private static Fraction Hair { get; } = Fraction.Of(BigInteger.One, BigInteger.Pow(10, 40));

    private static bool Rises(Fraction low, Fraction high) => PowerOracle.Nearest(low) <= PowerOracle.Nearest(high);

    // A number between a half and two, so that no power in these laws is out of range.
    private static Fraction Near(Fraction number) =>
        number > Fraction.Of(1, 2) && number <= Fraction.Of(2)
            ? number
            : Fraction.Of(1_000 + (number.Numerator % 1_000), 1_000);
}
