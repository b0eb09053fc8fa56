using System.Numerics;
using Cobranza.Testing;
using FsCheck;

namespace Cobranza.Laws;

/// <summary>What rounding an exact amount to money promises, for every mode.</summary>
public sealed class RoundingLaws
{
    [Law]
    [Trait("Law", "RO-1")]
    public bool To_the_nearest_never_moves_an_amount_by_more_than_half_a_minor_unit(
        ExactSample exact,
        RoundingMode mode
    )
    {
        var moved = Moved(exact, mode);
        return IsNearest(mode)
            ? 2 * BigInteger.Abs(moved) <= exact.Denominator
            : BigInteger.Abs(moved) < exact.Denominator;
    }

    [Law]
    [Trait("Law", "RO-2")]
    public bool An_exact_half_goes_where_the_mode_says(int wholeUnits, Currency currency)
    {
        var half = currency.Units(wholeUnits) + (currency.Units(1) * Fraction.Of(1, 2));
        long below = wholeUnits;
        var above = below + 1;
        var even = below % 2 == 0 ? below : above;
        var (larger, smaller) = below >= 0 ? (above, below) : (below, above);
        return Rounded(half, RoundingMode.HalfEven) == even
            && Rounded(half, RoundingMode.HalfAwayFromZero) == larger
            && Rounded(half, RoundingMode.HalfTowardZero) == smaller
            && Rounded(half, RoundingMode.HalfCeiling) == above
            && Rounded(half, RoundingMode.HalfFloor) == below;
    }

    [Law]
    [Trait("Law", "RO-3")]
    public bool Rounding_twice_changes_nothing_more(ExactAmount exact, Rounding rounding)
    {
        var once = exact.Round(rounding);
        return rounding.Round(once) == once;
    }

    [Law]
    [Trait("Law", "RO-4")]
    public bool A_larger_amount_never_rounds_to_a_smaller_one(ExactSample first, ExactSample second, Rounding rounding)
    {
        // The second amount is moved to the currency of the first.
        var other = InUnits(second, first.Amount.Currency);
        var (low, high) = first.Amount <= other ? (first.Amount, other) : (other, first.Amount);
        return low.Round(rounding) <= high.Round(rounding);
    }

    [Law]
    [Trait("Law", "RO-5")]
    public bool A_debt_rounds_like_the_credit_it_mirrors(ExactAmount exact, Rounding rounding) =>
        (-exact).Round(rounding) == -exact.Round(rounding.WithMode(Mirrored(rounding.Mode)));

    [Law]
    [Trait("Law", "RO-6")]
    public bool Down_and_up_enclose_the_amount_and_floor_and_ceiling_are_at_most_one_unit_apart(ExactAmount exact)
    {
        ExactAmount down = exact.Round(Rounding.Down).Abs();
        ExactAmount up = exact.Round(Rounding.Up).Abs();
        var size = exact.Sign < 0 ? -exact : exact;
        var gap = exact.Round(Rounding.Ceiling) - exact.Round(Rounding.Floor);
        return down <= size && size <= up && gap.MinorUnits is 0 or 1;
    }

    [Law]
    [Trait("Law", "RO-7")]
    public bool Whole_minor_units_are_unchanged_in_every_mode(Money amount, RoundingMode mode) =>
        new Rounding(mode).Round(amount) == amount;

    [Law]
    [Trait("Law", "RO-8")]
    public bool Rounding_is_done_once_from_the_exact_amount(ExactSample exact, RoundingMode mode) =>
        exact.Amount.Round(new(mode)).MinorUnits == ExactOracle.Round(exact.Numerator, exact.Denominator, mode);

    [Law]
    [Trait("Law", "RO-9")]
    public bool A_sum_rounded_at_its_end_is_the_exact_sum_rounded_there(
        ExactSample first,
        ExactSample second,
        RoundingMode mode
    )
    {
        var sum = first.Amount + InUnits(second, first.Amount.Currency);
        var numerator = (first.Numerator * second.Denominator) + (second.Numerator * first.Denominator);
        return sum.Round(new(mode)).MinorUnits
            == ExactOracle.Round(numerator, first.Denominator * second.Denominator, mode);
    }

    [Law]
    [Trait("Law", "RO-10")]
    public bool Cash_rounding_gives_the_right_multiple_of_its_step(ExactSample exact, RoundingMode mode, CashStep step)
    {
        var currency = exact.Amount.Currency;
        var rounded = exact.Amount.Round(new Rounding(mode).ToMultipleOf(step.InMajorUnits(currency)));
        return rounded.MinorUnits % step.MinorUnits == 0
            && rounded.MinorUnits == ExactOracle.Round(exact.Numerator, exact.Denominator, mode, step.MinorUnits);
    }

    [Law]
    [Trait("Law", "RO-10")]
    public bool Terms_rounded_to_a_cash_step_keep_the_step_in_their_total(
        MoneyTriple terms,
        RoundingMode mode,
        CashStep step
    )
    {
        var rounding = new Rounding(mode).ToMultipleOf(step.InMajorUnits(terms.First.Currency));
        var total = rounding.Round(terms.First) + rounding.Round(terms.Second);
        return total.MinorUnits % step.MinorUnits == 0 && rounding.Round(total) == total;
    }

    [Fact]
    public void The_law_of_rounding_once_catches_a_rounding_through_one_more_digit()
    {
        // 0.4449…: through three digits 0.445, and then 0.45 instead of 0.44.
        var exact = Money.Of(0.44m, Currency.Eur) + (Currency.Eur.Units(1) * Fraction.FromDecimal(0.49m));
        var throughOneMoreDigit = decimal.Round(
            decimal.Round(0.4449m, 3, MidpointRounding.AwayFromZero),
            2,
            MidpointRounding.AwayFromZero
        );
        Assert.Equal(Money.Of(0.44m, Currency.Eur), exact.Round(Rounding.HalfAwayFromZero));
        Assert.NotEqual(0.44m, throughOneMoreDigit);
    }

    private static BigInteger Moved(ExactSample exact, RoundingMode mode) =>
        (exact.Amount.Round(new(mode)).MinorUnits * exact.Denominator) - exact.Numerator;

    private static bool IsNearest(RoundingMode mode) =>
        mode is not (RoundingMode.Up or RoundingMode.Down or RoundingMode.Ceiling or RoundingMode.Floor);

    private static RoundingMode Mirrored(RoundingMode mode) =>
        mode switch
        {
            RoundingMode.Ceiling => RoundingMode.Floor,
            RoundingMode.Floor => RoundingMode.Ceiling,
            RoundingMode.HalfCeiling => RoundingMode.HalfFloor,
            RoundingMode.HalfFloor => RoundingMode.HalfCeiling,
            _ => mode,
        };

    private static long Rounded(ExactAmount amount, RoundingMode mode) => amount.Round(new(mode)).MinorUnits;

    private static ExactAmount InUnits(ExactSample sample, Currency currency) =>
        currency.Units(1) * Fraction.Of(sample.Numerator, sample.Denominator);
}
