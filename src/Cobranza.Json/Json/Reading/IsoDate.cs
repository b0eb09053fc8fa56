using NodaTime;
using NodaTime.Text;

namespace Cobranza.Json.Reading;

/// <summary>Dates as <c>2026-02-28</c>: four digits, two, two; the years 1 to 9999.</summary>
internal static class IsoDate
{
    public static LocalDate Parse(string text)
    {
        var result = LocalDatePattern.Iso.Parse(text);
        return result.Success && result.Value != default && result.Value.Year >= 1
            ? result.Value
            : throw new FormatException("a date is written as 2026-02-28, in the years 1 to 9999");
    }

    public static string Text(LocalDate date) => Guard.Text(Guard.Date(date));
}
