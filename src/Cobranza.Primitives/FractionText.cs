using System.Globalization;
using System.Numerics;

namespace Cobranza;

/// <summary>Exact text of a fraction: decimal digits where they end, the two parts where they do not.</summary>
internal static class FractionText
{
    // Enough for every decimal that can be typed; longer endings are better read as two parts.
    private const int MostDigits = 28;

    // What a reader still takes in, and what stands for the rest.
    private const int MostWritten = 40;
    private const int CutDecimals = 12;

    public static string Of(Fraction value)
    {
        var digits = DigitsToEnd(value.Denominator);
        return digits is { } count
            ? Decimal(value, count)
            : string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}");
    }

    /// <summary>The exact text if it has at most 40 digits, else the value cut to twelve decimals, or to twelve digits and a power of ten.</summary>
    public static string Bounded(Fraction value)
    {
        var exact = Of(value);
        if (exact.Count(char.IsAsciiDigit) <= MostWritten)
        {
            return exact;
        }

        var cut = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, CutDecimals) / value.Denominator;
        var digits = cut.ToString(CultureInfo.InvariantCulture).PadLeft(CutDecimals + 1, '0');
        var sign = value.Sign < 0 ? "-" : string.Empty;
        return digits.Length <= MostWritten
            ? $"≈{sign}{digits[..^CutDecimals]}.{digits[^CutDecimals..]}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"≈{sign}{digits[0]}.{digits[1..CutDecimals]}e{digits.Length - 1 - CutDecimals}"
            );
    }

    /// <summary>The size of a value as its whole part and its decimals, for people.</summary>
    /// <param name="value">The value; its sign is left out.</param>
    /// <param name="atLeast">Decimals that are always shown.</param>
    /// <param name="beyond">Decimals shown beyond those, before an ellipsis, where no decimal ends.</param>
    public static (BigInteger Whole, string Decimals) Digits(Fraction value, int atLeast, int beyond)
    {
        var end = DigitsToEnd(value.Denominator);
        var count = end is { } exact ? Math.Max(exact, atLeast) : atLeast + beyond;
        var scale = BigInteger.Pow(10, count);
        var scaled = BigInteger.Abs(value.Numerator) * scale / value.Denominator;
        var whole = BigInteger.DivRem(scaled, scale, out var rest);
        var decimals = count == 0 ? string.Empty : rest.ToString(CultureInfo.InvariantCulture).PadLeft(count, '0');
        return (whole, end is null ? decimals + "…" : decimals);
    }

    /// <summary>Whether so many digits are more than a reader takes in.</summary>
    public static bool IsTooLong(BigInteger whole, string decimals) =>
        whole.ToString(CultureInfo.InvariantCulture).Length + decimals.Count(char.IsAsciiDigit) > MostWritten;

    // A fraction in lowest terms ends after as many digits as its denominator has factors of two or of five.
    private static int? DigitsToEnd(BigInteger denominator)
    {
        var twos = 0;
        var fives = 0;
        for (; denominator.IsEven && twos <= MostDigits; denominator /= 2)
        {
            twos++;
        }

        for (; fives <= MostDigits && BigInteger.Remainder(denominator, 5).IsZero; denominator /= 5)
        {
            fives++;
        }

        return denominator.IsOne && Math.Max(twos, fives) <= MostDigits ? Math.Max(twos, fives) : null;
    }

    private static string Decimal(Fraction value, int digits)
    {
        var scaled = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, digits) / value.Denominator;
        var text = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = value.Sign < 0 ? "-" : string.Empty;
        return digits == 0 ? sign + text : $"{sign}{text[..^digits]}.{text[^digits..]}";
    }
}
