using System.Globalization;
using System.Text;

namespace Cobranza;

/// <summary>Fills sentences with notes and lays reasons out as indented lines.</summary>
internal static class ExplanationText
{
    public static string Write(Explanation explanation, Language language, TextFormat format)
    {
        var text = new StringBuilder();
        Append(text, explanation, depth: 0, language, format);
        return text.ToString();
    }

    /// <summary>Each field is filled once, from left to right; what is filled in is never read again.</summary>
    public static string Fill(string sentence, ValueList<Note> notes, Language language, TextFormat format)
    {
        var text = new StringBuilder(sentence.Length + 32);
        var rest = sentence.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            var length = rest[open..].IndexOf('}');
            if (length < 0)
            {
                break;
            }

            text.Append(rest[..open]);
            text.Append(ValueOf(rest.Slice(open, length + 1), notes, language, format));
            rest = rest[(open + length + 1)..];
        }

        return text.Append(rest).ToString();
    }

    /// <summary>Text from outside, with control, line-breaking and text-direction characters and half characters replaced.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            line.Append(
                Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.Control
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
                        or UnicodeCategory.Format
                    ? Rune.ReplacementChar
                    : rune
            );
        }

        return line.ToString();
    }

    private static void Append(
        StringBuilder text,
        Explanation explanation,
        int depth,
        Language language,
        TextFormat format
    )
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(' ', depth * 2).Append(explanation.ToSentence(language, format));
        foreach (var reason in explanation.Because)
        {
            Append(text, reason, depth + 1, language, format);
        }
    }

    // A field without a note stays as written, so that a gap in a rule is seen and not hidden.
    private static string ValueOf(ReadOnlySpan<char> field, ValueList<Note> notes, Language language, TextFormat format)
    {
        var name = field[1..^1];
        foreach (var note in notes)
        {
            if (name.SequenceEqual(note.Name))
            {
                return note.Value.ToText(language, format);
            }
        }

        return field.ToString();
    }
}
