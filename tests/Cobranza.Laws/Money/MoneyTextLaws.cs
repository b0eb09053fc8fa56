using System.Globalization;
using Cobranza.Testing;

namespace Cobranza.Laws;

/// <summary>The one text of an amount: written and read the same under every culture.</summary>
public sealed class MoneyTextLaws
{
    [Law]
    [Trait("Law", "MO-14")]
    public bool What_is_written_reads_back_as_the_same_amount(Money amount)
    {
        var text = amount.ToString();
        var number = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return Money.Parse(number, amount.Currency) == amount
            && (!Currency.TryOf(amount.Currency.Code, out _) || Money.Parse(text) == amount);
    }

    [Law]
    [Trait("Law", "CU-1")]
    public bool What_is_written_and_read_is_the_same_under_every_culture(Money amount)
    {
        var text = amount.ToString();
        var number = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return Cultures.HoldsUnderAll(() =>
            amount.ToString() == text
            && $"{amount}" == text
            && string.Create(CultureInfo.CurrentCulture, $"{amount}") == text
            && Money.Parse(number, amount.Currency) == amount
        );
    }

    [Law]
    [Trait("Law", "CU-2")]
    public bool Exact_amounts_and_fractions_are_written_the_same_under_every_culture(ExactAmount exact)
    {
        var (text, number) = (exact.ToString(), exact.Amount.ToString());
        return Cultures.HoldsUnderAll(() => exact.ToString() == text && exact.Amount.ToString() == number);
    }

    [Law]
    [Trait("Law", "CU-2")]
    public bool Errors_say_the_same_under_every_culture(Money amount, Currency other)
    {
        static string Message(Action action)
        {
            try
            {
                action();
                return string.Empty;
            }
            catch (Exception error)
                when (error is CurrencyMismatchException or AmountOverflowException or ArgumentException)
            {
                return error.Message;
            }
        }

        Action[] mistakes =
        [
            () => _ = amount + Money.Zero(other),
            () => Money.Of(-0.123456789m, amount.Currency),
            () => Money.OfMinor(long.MinValue, amount.Currency),
            () => _ = amount.Currency.Units(Money.MaxMinorUnits) * 2,
        ];
        var messages = mistakes.Select(Message).ToArray();
        return Cultures.HoldsUnderAll(() => mistakes.Select(Message).SequenceEqual(messages));
    }

    [Law]
    [Trait("Law", "MO-15")]
    public bool Text_that_is_not_exactly_an_amount_is_refused(Money amount, int choice)
    {
        var number = amount.Abs().Amount.ToString(CultureInfo.InvariantCulture);
        string[] wrong =
        [
            $" {number}",
            $"{number} ",
            $"{number}\n",
            $"{number}-",
            $"+{number}",
            $"--{number}",
            $"({number})",
            $"{number}e1",
            $"{number}.0.0",
            $"{number}.",
            $".{number}",
            $"1,{number}",
            $"1'{number}",
            $"1\u00A0{number}",
            $"\u0661{number}",
            $"\uFF11{number}",
            $"\u2212{number}",
            $"0x{number}",
            $"${number}",
            string.Empty,
            "-",
            ".",
            "NaN",
            "Infinity",
            new string('0', Money.MaxTextLength) + number,
        ];
        var text = wrong[(int)((uint)(choice & int.MaxValue) % (uint)wrong.Length)];
        return !Money.TryParse(text, amount.Currency, out _)
            && !Money.TryParse($"EUR {text}", out _)
            && Outcome.Throws<FormatException>(() => Money.Parse(text, amount.Currency));
    }

    [Law]
    [Trait("Law", "MO-15")]
    public bool Text_from_outside_is_money_or_refused_and_nothing_else(AwkwardText text)
    {
        var reads = Money.TryParse(text.Value, out var money);
        return reads
            ? Money.Parse(text.Value) == money
            : Outcome.Throws<FormatException>(() => Money.Parse(text.Value));
    }

    [Law]
    [Trait("Law", "CU-3")]
    public bool Digits_of_other_scripts_are_refused_under_every_culture(byte tens, byte choice)
    {
        int[] zeros = [0x0660, 0x06F0, 0x0966, 0x0E50, 0xFF10];
        var digit = (char)(zeros[choice % zeros.Length] + (tens % 10));
        return Cultures.HoldsUnderAll(() =>
            !Money.TryParse($"{digit}", Currency.Eur, out _)
            && !Money.TryParse($"EUR 1{digit}", out _)
            && !Money.TryParse("EUR 1,5", out _)
            && !Money.TryParse("EUR 1.234,50", out _)
            && !Money.TryParse("eur 1.50", out _)
        );
    }

    [Fact]
    public void The_awkward_cultures_of_these_laws_are_there() => Assert.True(Cultures.AreReal());

    [Fact]
    public void The_law_of_one_text_catches_a_text_that_follows_the_culture()
    {
        Assert.False(Cultures.HoldsUnderAll(() => (-1.5m).ToString(CultureInfo.CurrentCulture) == "-1.5"));
    }
}
