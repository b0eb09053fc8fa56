using System.Globalization;
using System.Text;

namespace Cartera.Problems;

/// <summary>Texts of a file, made safe to show.</summary>
internal static partial class Words
{
    /// <summary>Longest piece of a file repeated in a message. Our choice, to keep a table legible.</summary>
    private const int Shown = 40;

    /// <summary>A text of the file, quoted, shortened and without characters that could command a terminal.</summary>
    public static string Quoted(string text) => $"\"{Clean(text)}\"";

    /// <summary>A text of the file, shortened and without characters that could command a terminal.</summary>
    public static string Clean(string text, int length = Shown)
    {
        var clean = new StringBuilder();

        foreach (var (index, rune) in text.EnumerateRunes().Index())
        {
            if (index == length)
            {
                clean.Length -= char.IsLowSurrogate(clean[^1]) ? 2 : 1;
                return clean.Append('…').ToString();
            }

            clean.Append(IsPlain(rune) ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }

    /// <summary>Formats with invariant numbers.</summary>
    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static bool IsPlain(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );
}
