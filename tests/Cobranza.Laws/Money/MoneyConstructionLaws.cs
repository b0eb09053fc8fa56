using System.Globalization;
using System.Numerics;
using Cobranza.Testing;

namespace Cobranza.Laws;

/// <summary>How numbers become amounts, and how nothing is lost on the way.</summary>
public sealed class MoneyConstructionLaws
{
    [Law]
    [Trait("Law", "MO-6")]
    public bool An_amount_is_a_whole_number_of_minor_units(Money amount)
    {
        var digits = amount
            .Amount.ToString(CultureInfo.InvariantCulture)
            .Replace(".", string.Empty, StringComparison.Ordinal);
        return amount.Amount.Scale == amount.Currency.MinorDigits
            && BigInteger.Parse(digits, CultureInfo.InvariantCulture) == amount.MinorUnits;
    }

    [Law]
    [Trait("Law", "MO-7")]
    public bool More_decimals_than_the_currency_has_are_refused(Currency currency, int whole, int digit)
    {
        var excess = (1 + (Math.Abs(digit % 9))) * Tenth(currency.MinorDigits + 1);
        return Outcome.Throws<ArgumentException>(() => Money.Of(whole + excess, currency))
            && Money.Of(whole + (0 * excess), currency)
                == currency.Units(whole * (long)BigInteger.Pow(10, currency.MinorDigits));
    }

    [Law]
    [Trait("Law", "MO-7")]
    public bool More_decimals_are_accepted_with_a_named_rounding_only(Currency currency, int whole, RoundingMode mode)
    {
        var half = 5 * Tenth(currency.MinorDigits + 1);
        var halves = ((BigInteger)whole * BigInteger.Pow(10, currency.MinorDigits) * 2) + 1;
        return ExactAmount.Of(whole + half, currency).Round(new(mode)).MinorUnits == ExactOracle.Round(halves, 2, mode);
    }

    [Law]
    [Trait("Law", "MO-4")]
    public bool Trailing_zeros_make_no_other_amount(Money amount)
    {
        var longer = amount.Amount * 1.0m;
        return Money.Of(longer, amount.Currency) == amount
            && Money.Of(longer, amount.Currency).GetHashCode() == amount.GetHashCode()
            && Money.Of(longer, amount.Currency).ToString() == amount.ToString();
    }

    [Law]
    [Trait("Law", "MO-16")]
    public bool Minor_units_and_major_units_say_the_same(Money amount) =>
        Money.OfMinor(amount.MinorUnits, amount.Currency) == amount
        && Money.Of(amount.Amount, amount.Currency) == amount;

    [Law]
    [Trait("Law", "MO-16")]
    public bool Splitting_into_amount_and_code_loses_nothing(Money amount)
    {
        var (number, code) = amount;
        return code == amount.Currency.Code && Money.Of(number, amount.Currency) == amount;
    }

    [Law]
    [Trait("Law", "MO-10")]
    public bool Amounts_beyond_the_largest_are_refused_and_never_cut(Currency currency, uint excess)
    {
        var largest = currency.Units(Money.MaxMinorUnits);
        var unit = Tenth(currency.MinorDigits);
        return Money.Of(largest.Amount, currency) == largest
            && Money.Of(-largest.Amount, currency) == -largest
            && Outcome.AllThrow<AmountOverflowException>(
                () => Money.Of(largest.Amount + ((1m + excess) * unit), currency),
                () => Money.Of(-largest.Amount - ((1m + excess) * unit), currency),
                () => Money.Of(decimal.MaxValue, currency),
                () => Money.Of(decimal.MinValue, currency),
                () => Money.OfMinor(long.MinValue, currency),
                () => _ = largest + currency.Units(1L + excess),
                () => _ = ((ExactAmount)largest + currency.Units(1)).ToMoney()
            );
    }

    private static decimal Tenth(int digits) => new(1, 0, 0, false, (byte)digits);
}
