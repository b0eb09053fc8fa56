using System.Diagnostics;

namespace Cobranza.Rates;

/// <summary>The time of a rate in words.</summary>
internal static class RateText
{
    public static string Of(Rate rate, Language language)
    {
        var (english, spanish) = rate.Per switch
        {
            RatePeriod.Year => Year(rate.Compounding),
            RatePeriod.Month => ("a month", "mensual"),
            RatePeriod.Day => ("a day", "diario"),
            _ => throw new UnreachableException(),
        };
        return language == Language.Spanish ? spanish : english;
    }

    private static (string English, string Spanish) Year(Compounding compounding) =>
        compounding switch
        {
            Compounding.None => ("a year", "anual"),
            Compounding.Annual => ("a year effective", "efectivo anual"),
            Compounding.HalfYearly => ("a year compounded half-yearly", "anual capitalizable semestralmente"),
            Compounding.Quarterly => ("a year compounded quarterly", "anual capitalizable trimestralmente"),
            Compounding.Monthly => ("a year compounded monthly", "anual capitalizable mensualmente"),
            Compounding.Daily => ("a year compounded daily", "anual capitalizable diariamente"),
            _ => throw new UnreachableException(),
        };
}
