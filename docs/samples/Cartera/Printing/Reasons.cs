using Cobranza;

namespace Cartera.Printing;

/// <summary>Explanations in one running sentence, for the cell of a table.</summary>
internal static class Reasons
{
    /// <summary>The reasons beneath the first line, which the table shows as step and date; it alone when there are none.</summary>
    public static string Of(Explanation why, Language language) =>
        why.Because.Count == 0
            ? why.ToSentence(language)
            : Capital(string.Join("; ", why.Because.Select(reason => Flat(reason, language))));

    /// <summary>A text that begins with a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // A step that is taken today holds; the cell need not say so.
    private const string Holds = "escalations.holds";

    private static string Flat(Explanation reason, Language language)
    {
        var sentence = reason.ToSentence(language);

        var beneath = reason.Because.Where(inner => inner.Rule.Id != Holds).ToArray();

        if (beneath.Length == 0)
        {
            return sentence;
        }

        var join = sentence.EndsWith(':') ? " " : " – ";
        return sentence + join + string.Join(", ", beneath.Select(inner => Flat(inner, language)));
    }
}
