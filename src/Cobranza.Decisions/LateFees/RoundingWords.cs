using System.Globalization;

namespace Cobranza.LateFees;

/// <summary>A rounding in words, for the text that a customer reads.</summary>
internal static class RoundingWords
{
    public static string English(Rounding rounding) =>
        rounding.Mode switch
        {
            RoundingMode.HalfEven => "to the nearest, halves to the even digit",
            RoundingMode.HalfAwayFromZero => "to the nearest, halves up",
            RoundingMode.HalfTowardZero => "to the nearest, halves down",
            RoundingMode.HalfCeiling => "to the nearest, halves up",
            RoundingMode.HalfFloor => "to the nearest, halves down",
            RoundingMode.Up or RoundingMode.Ceiling => "up",
            _ => "down",
        } + (Step(rounding) is { } step ? $", to multiples of {step}" : "");

    public static string Spanish(Rounding rounding) =>
        rounding.Mode switch
        {
            RoundingMode.HalfEven => "al más cercano, las mitades a la cifra par",
            RoundingMode.HalfAwayFromZero => "al más cercano, las mitades hacia arriba",
            RoundingMode.HalfTowardZero => "al más cercano, las mitades hacia abajo",
            RoundingMode.HalfCeiling => "al más cercano, las mitades hacia arriba",
            RoundingMode.HalfFloor => "al más cercano, las mitades hacia abajo",
            RoundingMode.Up or RoundingMode.Ceiling => "hacia arriba",
            _ => "hacia abajo",
        } + (Step(rounding) is { } step ? $", a múltiplos de {step}" : "");

    // A late charge is never negative, so away from zero is up and toward zero is down.
    private static string? Step(Rounding rounding) => rounding.Increment?.ToString(CultureInfo.InvariantCulture);
}
