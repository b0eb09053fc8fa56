using System.Text;
using Cobranza.Terms.Notation;

namespace Cobranza.Terms;

/// <summary>Where a text stops being payment terms, what stands there, and what could stand there instead.</summary>
/// <remarks>
/// What stands before <see cref="Position"/> is the beginning of a text that would be understood. Positions count UTF-16 characters from 0, as
/// indexes of a string do.
/// </remarks>
public sealed record TermsTextError
{
    // What of a long text is shown on each side of the mistake: together a line of a terminal.
    private const int ShownBefore = 60;
    private const int ShownAfter = 40;

    internal TermsTextError(string text, int position, int length, Explanation why) =>
        (Text, Position, Length, Why) = (text, position, length, why);

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The position of the first character that is wrong, from 0; the length of the text where something is missing at its end.</summary>
    public int Position { get; }

    /// <summary>How many characters are wrong; 0 at the end of the text.</summary>
    public int Length { get; }

    /// <summary>What was found and what was expected, as data with the notes <c>position</c>, <c>found</c> and <c>expected</c>.</summary>
    public Explanation Why { get; }

    /// <summary>What stands at the position, for people.</summary>
    public string FoundIn(Language language) => Why["found"]!.ToText(language, TextFormat.Default);

    /// <summary>What was expected at the position, for people.</summary>
    public string ExpectedIn(Language language) => Why["expected"]!.ToText(language, TextFormat.Default);

    /// <summary>One sentence, the text, and a line of carets beneath the mistake.</summary>
    /// <remarks>Of a long text the part around the mistake is shown; characters that the notation does not have are shown as question marks.</remarks>
    /// <example>
    /// <code>
    /// At position 8 "dais" stands where "days" was expected
    /// net 30 dais
    ///        ^^^^
    /// </code>
    /// </example>
    public string ToText(Language language)
    {
        var first = Math.Max(0, Position - ShownBefore);
        var last = Math.Min(Text.Length, Position + ShownAfter);
        var shown = new StringBuilder(Why.ToSentence(language)).Append('\n');
        shown.Append(first > 0 ? "…" : string.Empty);
        foreach (var character in Text.AsSpan(first, last - first))
        {
            shown.Append(Shown(character));
        }

        shown.Append(last < Text.Length ? "…" : string.Empty).Append('\n');
        shown.Append(' ', Position - first + (first > 0 ? 1 : 0));
        return shown.Append('^', Math.Clamp(Length, 1, Math.Max(1, last - Position))).ToString();
    }

    /// <summary>The English text with its line of carets, independent of the current culture.</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>A piece of text as it can be shown: nothing in it breaks or turns a line.</summary>
    internal static string Shown(ReadOnlySpan<char> piece)
    {
        var shown = new StringBuilder();
        foreach (var character in piece)
        {
            shown.Append(Shown(character));
        }

        return shown.ToString();
    }

    private static char Shown(char character) =>
        Tokenizer.IsBlank(character) ? ' '
        : character is >= '!' and <= '~' || Tokenizer.Letter(character) is not null ? character
        : '?';
}
