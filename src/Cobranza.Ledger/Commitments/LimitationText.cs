namespace Cobranza.Commitments;

/// <summary>The length of a period in words.</summary>
internal static class LimitationText
{
    public static string Of(LimitationPeriod period, Language language)
    {
        var isSpanish = language == Language.Spanish;
        List<string> parts = [];
        Add(period.Years, isSpanish ? ("año", "años") : ("year", "years"));
        Add(period.Months, isSpanish ? ("mes", "meses") : ("month", "months"));
        Add(period.Days, isSpanish ? ("día", "días") : ("day", "days"));
        return string.Join(isSpanish ? " y " : " and ", parts);

        void Add(int count, (string One, string Many) words)
        {
            if (count > 0)
            {
                parts.Add(Guard.Text($"{count} {(count == 1 ? words.One : words.Many)}"));
            }
        }
    }
}
