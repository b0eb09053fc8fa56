using System.Numerics;
using Cobranza.Testing;

namespace Cobranza.Laws;

/// <summary>Shares, multiples and quotients of amounts, exact until a rounding is named.</summary>
public sealed class MoneyRatioLaws
{
    [Law]
    [Trait("Law", "MO-8")]
    public bool A_share_rounded_once_is_what_unlimited_arithmetic_gives(Money amount, Fraction share, RoundingMode mode)
    {
        var expected = ExactOracle.Round(amount.MinorUnits * share.Numerator, share.Denominator, mode);
        return Outcome.IsExactOrOverflow(() => (amount * share).Round(new(mode)), expected);
    }

    [Law]
    [Trait("Law", "MO-8")]
    public bool A_percentage_is_its_hundredth_part(Money amount, Percentage share, RoundingMode mode)
    {
        var part = Fraction.FromDecimal(share.Value);
        var expected = ExactOracle.Round(amount.MinorUnits * part.Numerator, part.Denominator * 100, mode);
        return (amount * share).Round(new(mode)).MinorUnits == expected;
    }

    [Law]
    [Trait("Law", "MO-8")]
    public bool A_multiple_is_the_amount_added_so_often(MoneyTriple amounts, byte times)
    {
        var amount = amounts.First.Currency.Units(amounts.First.MinorUnits / 256);
        return amount * times == Money.Sum(Enumerable.Repeat(amount, times), amount.Currency);
    }

    [Law]
    [Trait("Law", "MO-8")]
    public bool The_order_of_multiplying_and_dividing_makes_no_difference_before_rounding(
        Money amount,
        Fraction first,
        Fraction second
    ) =>
        amount * first * second == amount * second * first
        && amount * first * second == amount * (first * second)
        && (second.IsZero || amount * first / second * second == amount * first);

    [Law]
    [Trait("Law", "MO-9")]
    public bool Quotient_times_divisor_plus_remainder_is_the_amount(Money amount, int divisor)
    {
        if (divisor == 0)
        {
            return Outcome.Throws<ArgumentOutOfRangeException>(() => amount.DivRem(0));
        }

        var (quotient, remainder) = amount.DivRem(divisor);
        return (quotient * divisor) + remainder == amount
            && BigInteger.Abs(remainder.MinorUnits) < BigInteger.Abs(divisor)
            && (remainder.IsZero || remainder.Sign == amount.Sign);
    }

    [Law]
    [Trait("Law", "MO-18")]
    public bool The_share_of_a_whole_gives_the_part_back(MoneyPair pair)
    {
        if (pair.Second.IsZero)
        {
            return Outcome.Throws<ArgumentOutOfRangeException>(() => pair.First.ShareOf(pair.Second));
        }

        var share = pair.First.ShareOf(pair.Second);
        return (pair.Second * share).ToMoney() == pair.First
            && share.Numerator * pair.Second.MinorUnits == share.Denominator * pair.First.MinorUnits;
    }

    [Law]
    [Trait("Law", "MO-8")]
    public bool Exact_amounts_add_and_compare_as_fractions_without_limit(ExactSample left, ExactSample right)
    {
        var other = left.Amount.Currency.Units(1) * Fraction.Of(right.Numerator, right.Denominator);
        var sum = (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator);
        var scale = BigInteger.Pow(10, left.Amount.Currency.MinorDigits);
        var order = (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);
        return (left.Amount + other).Amount == Fraction.Of(sum, left.Denominator * right.Denominator * scale)
            && Math.Sign(left.Amount.CompareTo(other)) == order
            && left.Amount - other == left.Amount + -other
            && left.Amount == other == (order == 0);
    }

    [Fact]
    public void The_law_of_shares_catches_a_factor_that_was_cut_to_a_decimal()
    {
        // A third of 3.00 is 1.00; three thirds as decimals are 2.9999…, and a third cut to cents is 0.99.
        var share = Money.Of(3m, Currency.Eur) * Fraction.Of(1, 3);
        Assert.Equal(Money.Of(1m, Currency.Eur), share.Round(Rounding.Down));
        Assert.NotEqual(1m, decimal.Round(3m * (1m / 3m), 2, MidpointRounding.ToZero));
    }
}
