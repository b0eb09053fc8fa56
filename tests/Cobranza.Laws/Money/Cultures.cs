using System.Globalization;

namespace Cobranza.Laws;

/// <summary>Runs a piece of a law under cultures that write numbers, dates and signs in ways that surprise programs.</summary>
internal static class Cultures
{
    /// <summary>Turkish i, Arabic and Persian calendars and signs, the Thai year, the Swedish minus, the Swiss separators.</summary>
    public static readonly string[] Awkward = ["tr-TR", "ar-SA", "fa-IR", "th-TH", "sv-SE", "de-CH"];

    /// <summary>Whether a statement holds under each of them.</summary>
    public static bool HoldsUnderAll(Func<bool> statement)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in Awkward)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                if (!statement())
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Whether this machine has the cultures at all, so that the laws under them say something.</summary>
    public static bool AreReal() =>
        CultureInfo.GetCultureInfo("th-TH").DateTimeFormat.Calendar is ThaiBuddhistCalendar
        && CultureInfo.GetCultureInfo("tr-TR").NumberFormat.NumberDecimalSeparator == ",";
}
