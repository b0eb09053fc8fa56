using System.Globalization;

namespace Cobranza;

/// <summary>A rounding in words, for the text that a customer reads.</summary>
internal static class RoundingText
{
    public static NoteValue Of(Rounding rounding)
    {
        var (english, spanish) = Mode(rounding.Mode);
        return rounding.Increment?.ToString(CultureInfo.InvariantCulture) is { } step
            ? new NoteValue.OfWord($"{english}, to multiples of {step}", $"{spanish}, a múltiplos de {step}")
            : new NoteValue.OfWord(english, spanish);
    }

    private static (string English, string Spanish) Mode(RoundingMode mode) =>
        mode switch
        {
            RoundingMode.HalfEven => (
                "to the nearest, halves to the even digit",
                "al más cercano, las mitades a la cifra par"
            ),
            RoundingMode.HalfAwayFromZero => (
                "to the nearest, halves away from zero",
                "al más cercano, las mitades alejándose de cero"
            ),
            RoundingMode.HalfTowardZero => (
                "to the nearest, halves toward zero",
                "al más cercano, las mitades hacia cero"
            ),
            RoundingMode.HalfCeiling => ("to the nearest, halves up", "al más cercano, las mitades hacia arriba"),
            RoundingMode.HalfFloor => ("to the nearest, halves down", "al más cercano, las mitades hacia abajo"),
            RoundingMode.Up => ("away from zero", "alejándose de cero"),
            RoundingMode.Down => ("toward zero", "hacia cero"),
            RoundingMode.Ceiling => ("up", "hacia arriba"),
            RoundingMode.Floor => ("down", "hacia abajo"),
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "is not a rounding mode"),
        };
}
