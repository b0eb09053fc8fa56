using System.Globalization;

namespace Cobranza.Tests;

/// <summary>Bugs that other libraries had with amounts, each named after its public report.</summary>
public sealed class MoneyMuseumTests
{
    [Fact]
    public void Museum_dinerojs_640_the_digits_of_zero_are_trimmed_for_ever()
    {
        var zero = Money.Zero(Currency.Custom("WIDE", 8));
        Assert.Equal("WIDE 0.00000000", zero.ToString());
        Assert.Equal("0", Fraction.Zero.ToString());
        Assert.Equal("0%", Percentage.Of(0.000m).ToString());
    }

    [Fact]
    public void Museum_NodaMoney_107_zero_minus_an_amount_keeps_its_sign()
    {
        var amount = Money.Of(5m, Currency.Eur);
        Assert.Equal(-5m, (Money.Zero(Currency.Eur) - amount).Amount);
    }

    [Fact]
    public void Museum_NodaMoney_106_an_amount_without_currency_is_rounded_in_silence() =>
        Assert.Throws<ArgumentException>("currency", () => Money.Of(11.7m, default));

    [Fact]
    public void Museum_NodaMoney_85_a_value_built_on_a_default_struct_loses_its_decimals()
    {
        Assert.Throws<CurrencyMismatchException>(() => default(Money) + Money.Of(11.75m, Currency.Eur));
        Assert.Equal(0m, default(Money).Amount);
    }

    [Fact]
    public void Museum_NodaMoney_80_text_throws_for_a_currency_without_minor_unit()
    {
        Assert.Equal("JPY 1235", Money.Of(1235m, Currency.Jpy).ToString());
        Assert.Equal("JPY 1,235", TextFormat.Default.Write(Money.Of(1235m, Currency.Jpy)));
        Assert.Equal("(no currency) 0", default(Money).ToString());
    }

    [Fact]
    public void Museum_NodaMoney_100_the_text_cannot_be_read_back()
    {
        var amount = Money.Of(89_765.43m, Currency.Eur);
        Assert.Equal(amount, Money.Parse(amount.ToString()));
        Assert.False(Money.TryParse("EUR 89.765,43", out _));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("es-ES")]
    [InlineData("tr-TR")]
    public void Museum_nmoneys_28_the_currency_or_culture_chooses_the_separators(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(100_000, Money.Parse("EUR 1000.00").MinorUnits);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Museum_RubyMoney_1122_and_711_no_dollars_equal_no_euros()
    {
        Assert.NotEqual(Money.Zero(Currency.Usd), Money.Zero(Currency.Eur));
        Assert.Equal(Money.Of(1.0m, Currency.Eur).GetHashCode(), Money.Of(1.00m, Currency.Eur).GetHashCode());
    }

    [Fact]
    public void Museum_money_dart_1_the_hash_code_ignores_the_currency() =>
        Assert.True(
            Iso4217.Active.Select(currency => Money.OfMinor(1, currency).GetHashCode()).Distinct().Count() > 100
        );

    [Fact]
    public void Museum_sebastianbergmann_57_the_largest_times_one_is_the_smallest()
    {
        var largest = Money.OfMinor(Money.MaxMinorUnits, Currency.Eur);
        Assert.Equal(largest, largest * 1);
        Assert.Equal(-largest, largest * -1);
        Assert.Throws<AmountOverflowException>(() => largest * 2);
    }

    [Fact]
    public void Museum_gobl_846_many_digits_in_a_price_wrap_around()
    {
        var price = ExactAmount.Of(3.0888382687927107m, Currency.Eur);
        Assert.Equal(1_356.00m, (price * 439).Round(Rounding.HalfAwayFromZero).Amount);
    }

    [Fact]
    public void Museum_sphere_scala_libs_491_an_overflow_floods_the_log()
    {
        var error = Assert.Throws<AmountOverflowException>(() => Money.Of(decimal.MaxValue, Currency.Eur));
        Assert.InRange(error.Message.Length, 1, 300);
        var wide = new string('9', 1_000_000);
        Assert.InRange(Assert.Throws<FormatException>(() => Money.Parse($"EUR {wide}")).Message.Length, 1, 300);
    }

    [Fact]
    public void Museum_NBitcoin_81_a_mode_without_a_name_is_accepted() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding((RoundingMode)47));

    [Fact]
    public void Museum_jsr354_ri_304_a_chain_is_rounded_in_its_middle()
    {
        var chain = (ExactAmount)Money.Of(1_000m, Currency.Jpy) * Fraction.Of(15) / Fraction.Of(100);
        Assert.Equal(Money.Of(150m, Currency.Jpy), chain.ToMoney());
        Assert.Equal(Money.Of(150m, Currency.Jpy), (Money.Of(1_000m, Currency.Jpy) * Percentage.Of(15m)).ToMoney());
    }

    [Fact]
    public void Museum_jsr354_ri_231_quotient_times_divisor_plus_remainder_is_another_amount()
    {
        var amount = Money.Of(-100.01m, Currency.Eur);
        var (quotient, remainder) = amount.DivRem(7);
        Assert.Equal(amount, (quotient * 7) + remainder);
    }

    [Fact]
    public void Museum_jsr354_ri_357_two_values_have_one_text()
    {
        var third = Money.Of(1m, Currency.Eur) * Fraction.Of(1, 3);
        Assert.Equal("EUR 1/3", third.ToString());
        Assert.NotEqual(third.ToString(), ExactAmount.Of(0.3333333333333333333333333333m, Currency.Eur).ToString());
    }

    [Fact]
    public void Museum_js_money_10_binary_fractions_leak_in() =>
        Assert.Equal(7_843, Money.Of(78.43m, Currency.Eur).MinorUnits);

    [Fact]
    public void Museum_moneyphp_575_a_line_break_is_part_of_a_number()
    {
        Assert.False(Money.TryParse("EUR 5000\n", out _));
        Assert.False(Money.TryParse("5000\n", Currency.Eur, out _));
    }

    [Fact]
    public void Museum_Strata_1569_minus_is_wrong_while_plus_was_tested()
    {
        var (a, b) = (Money.Of(1.25m, Currency.Eur), Money.Of(3.50m, Currency.Eur));
        Assert.Equal(a + -b, a - b);
        Assert.Equal((ExactAmount)a + -(ExactAmount)b, (ExactAmount)a - b);
    }

    [Fact]
    public void Museum_ledger_3220_every_entry_is_rounded_instead_of_the_sum()
    {
        var entry = Money.Of(1m, Currency.Eur) * Fraction.Of(1, 3);
        Assert.Equal(Money.Of(1m, Currency.Eur), (entry + entry + entry).ToMoney());
    }
}
