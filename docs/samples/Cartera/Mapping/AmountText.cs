using System.Globalization;

namespace Cartera.Mapping;

/// <summary>Reads an amount as files write it: 1234.56, 1,234.56, 1.234,56 or -1234,56.</summary>
internal static class AmountText
{
    /// <summary>
    /// The amount, or null when the text is no amount. Groups of thousands, if any, have three
    /// digits each and use the separator that does not mark the decimals.
    /// </summary>
    public static decimal? Read(string text, char decimalSeparator)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        var parts = digits.Split(decimalSeparator);
        var groups = parts[0].Split(decimalSeparator == '.' ? ',' : '.');

        if (parts.Length > 2 || !AreDigits(parts[1..]) || !AreDigits(groups) || !AreThousands(groups))
        {
            return null;
        }

        var plain = $"{string.Concat(groups)}.{(parts.Length == 2 ? parts[1] : "0")}";
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? text.StartsWith('-')
                ? -value
                : value
            : null;
    }

    private static bool AreDigits(string[] texts) => texts.All(text => text.Length > 0 && text.All(char.IsAsciiDigit));

    private static bool AreThousands(string[] groups) =>
        groups.Length == 1
        // "0,500" is half a dinar to some and no grouped number to anyone.
        || (groups[0].Length <= 3 && !groups[0].StartsWith('0') && groups.Skip(1).All(group => group.Length == 3));
}
