using System.Globalization;

namespace Cobranza;

/// <summary>The one machine text of money.</summary>
internal static class MoneyText
{
    /// <summary>Room for a code of 8, a space, a minus, 19 digits and a point, and for "(no currency) 0".</summary>
    public const int LongestText = 40;

    public enum Outcome
    {
        Fine,
        NotAnAmount,
        TooManyDecimals,
        TooLarge,
    }

    public static bool TrySeparate(ReadOnlySpan<char> text, out Currency currency, out ReadOnlySpan<char> amount)
    {
        var space = text.IndexOf(' ');
        amount = space < 0 ? default : text[(space + 1)..];
        currency = default;
        return text.Length <= Money.MaxTextLength
            && space == 3
            && Currency.TryOf(text[..space].ToString(), out currency);
    }

    public static Outcome Read(ReadOnlySpan<char> text, Currency currency, out Money money)
    {
        money = default;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? default : digits[(point + 1)..];
        if (text.Length > Money.MaxTextLength || whole.IsEmpty || (point >= 0 && decimals.IsEmpty))
        {
            return Outcome.NotAnAmount;
        }

        if (whole.ContainsAnyExceptInRange('0', '9') || decimals.ContainsAnyExceptInRange('0', '9'))
        {
            return Outcome.NotAnAmount;
        }

        if (decimals.TrimEnd('0').Length > currency.MinorDigits)
        {
            return Outcome.TooManyDecimals;
        }

        // At most 40 digits of text, but 38 is what Int128 surely holds: leading zeros aside, more is too large anyway.
        whole = whole.TrimStart('0');
        if (whole.Length > 19)
        {
            return Outcome.TooLarge;
        }

        var minorUnits = Number(whole) * currency.UnitsPerMajor;
        decimals = decimals.TrimEnd('0');
        minorUnits += Number(decimals) * PowersOfTen.Int64(currency.MinorDigits - decimals.Length);
        if (minorUnits > Money.MaxMinorUnits)
        {
            return Outcome.TooLarge;
        }

        money = Money.OfMinor((long)(negative ? -minorUnits : minorUnits), currency);
        return Outcome.Fine;
    }

    public static bool TryWrite(Money money, Span<char> destination, out int written) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{money.Currency} {money.Amount}", out written);

    /// <summary>What was found, short and clean, for a message.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var shown = text[..Math.Min(text.Length, Money.MaxTextLength)].ToArray();
        return string.Concat(shown.Select(c => c is >= ' ' and <= '~' ? c : '?'))
            + (text.Length > shown.Length ? "…" : string.Empty);
    }

    private static Int128 Number(ReadOnlySpan<char> digits)
    {
        Int128 number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
