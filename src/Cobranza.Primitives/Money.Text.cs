using System.Diagnostics.CodeAnalysis;

namespace Cobranza;

public readonly partial struct Money
{
    /// <summary>Longest text that is read as money: 40 characters (our choice: more digits than any amount has).</summary>
    public const int MaxTextLength = 40;

    /// <summary>Reads the text that <see cref="ToString()"/> writes: an ISO code, one space, and the amount.</summary>
    /// <remarks>Strict and the same in every culture: ASCII digits, a point, an optional leading minus; no grouping, exponents or other blanks.</remarks>
    /// <param name="text">Such as <c>MXN -1234.56</c>. Fewer decimals than the currency has are fine, more are refused.</param>
    /// <exception cref="FormatException">The text has another form, or the code is not an active ISO 4217 currency.</exception>
    /// <exception cref="AmountOverflowException">The amount is beyond <see cref="MaxMinorUnits"/>.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseWithCode(text);
    }

    /// <summary>Reads the text of an amount of a known currency.</summary>
    /// <param name="amount">Such as <c>-1234.56</c>, in the same strict form.</param>
    /// <param name="currency">The currency, one's own included.</param>
    /// <exception cref="FormatException">The text has another form, or more decimals than the currency.</exception>
    /// <exception cref="AmountOverflowException">The amount is beyond <see cref="MaxMinorUnits"/>.</exception>
    public static Money Parse(ReadOnlySpan<char> amount, Currency currency)
    {
        Guard.HasCode(currency);
        return MoneyText.Read(amount, currency, out var money) switch
        {
            MoneyText.Outcome.Fine => money,
            MoneyText.Outcome.TooLarge => throw Overflow($"{currency} {amount}"),
            MoneyText.Outcome.TooManyDecimals => throw new FormatException(
                Guard.Text(
                    $"'{MoneyText.Quote(amount)}' has more decimals than {currency}, which has {currency.MinorDigits}."
                )
            ),
            _ => throw new FormatException(
                $"'{MoneyText.Quote(amount)}' is not an amount: digits with an optional leading minus and a point, such as -1234.56; no thousands separators, blanks or exponents."
            ),
        };
    }

    /// <summary>Tries <see cref="Parse(string)"/> without an exception.</summary>
    /// <returns>Whether the text was money.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money) => TryParseWithCode(text, out money);

    /// <summary>Tries <see cref="Parse(ReadOnlySpan{char}, Currency)"/> without an exception.</summary>
    /// <returns>Whether the text was an amount of the currency.</returns>
    public static bool TryParse(ReadOnlySpan<char> amount, Currency currency, out Money money)
    {
        Guard.HasCode(currency);
        return MoneyText.Read(amount, currency, out money) == MoneyText.Outcome.Fine;
    }

    /// <summary>Code and amount, the same in every culture: <c>MXN -1234.56</c>. <see cref="Parse(string)"/> reads it back.</summary>
    public override string ToString()
    {
        Span<char> characters = stackalloc char[MoneyText.LongestText];
        return MoneyText.TryWrite(this, characters, out var written)
            ? new string(characters[..written])
            : throw new System.Diagnostics.UnreachableException();
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => MoneyText.TryWrite(this, destination, out charsWritten);

    /// <inheritdoc/>
    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => ParseWithCode(s);

    /// <inheritdoc/>
    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseWithCode(s);

    /// <inheritdoc/>
    static bool IParsable<Money>.TryParse(string? s, IFormatProvider? provider, out Money result) =>
        TryParseWithCode(s, out result);

    /// <inheritdoc/>
    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        TryParseWithCode(s, out result);

    private static Money ParseWithCode(ReadOnlySpan<char> text) =>
        MoneyText.TrySeparate(text, out var currency, out var amount)
            ? Parse(amount, currency)
            : throw new FormatException(
                $"'{MoneyText.Quote(text)}' is not money: an active ISO 4217 code in capitals, one space and an amount, such as MXN 1234.56."
            );

    private static bool TryParseWithCode(ReadOnlySpan<char> text, out Money money)
    {
        if (MoneyText.TrySeparate(text, out var currency, out var amount))
        {
            return TryParse(amount, currency, out money);
        }

        money = default;
        return false;
    }
}
