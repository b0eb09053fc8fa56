using Cobranza.Rates;

namespace Cobranza.LateFees;

/// <summary>Rates over time in words; of a long series the first and the last steps.</summary>
internal static class RatesText
{
    private const int MostWritten = 6;

    public static string Of(RateSeries rates, Language language)
    {
        var steps = rates.Steps;
        var written = steps
            .Where((_, index) => steps.Count <= MostWritten || index < 2 || index >= steps.Count - 2)
            .Select(step => Step(step, language));
        var text = string.Join(", ", written);
        return steps.Count <= MostWritten ? text
            : language == Language.Spanish ? Guard.Text($"{steps.Count} tasas: {text}")
            : Guard.Text($"{steps.Count} rates: {text}");
    }

    private static string Step(RateStep step, Language language)
    {
        var rate = step.Rate.ToText(language, TextFormat.Default);
        return language == Language.Spanish
            ? $"{rate} desde el {Guard.Text(step.From)}"
            : $"{rate} from {Guard.Text(step.From)}";
    }
}
