using System.Text;

namespace Cobranza.Terms.Notation;

/// <summary>Cuts a text into words, digits and marks, from left to right, each character once.</summary>
/// <remarks>
/// Letters are those of ASCII and the accented ones of Spanish, read as if without accent and in lower case; digits are those of ASCII. A point
/// after a letter marks an abbreviation and is left out: "p.p." is the word "pp".
/// </remarks>
internal static class Tokenizer
{
    private const string Marks = "%/+,;()[].-";

    public static Token[] Read(string text, int maxLength)
    {
        var end = Math.Min(text.Length, maxLength);
        var tokens = new List<Token>();
        for (var at = 0; at < end; )
        {
            if (IsBlank(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at, end);
            tokens.Add(token);
            at = token.End;
        }

        var kind = text.Length > maxLength ? TokenKind.TooLong : TokenKind.End;
        tokens.Add(new(kind, end, text.Length - end, string.Empty));
        return [.. tokens];
    }

    /// <summary>The letter in lower case and without accent; <see langword="null"/> for any other character.</summary>
    public static char? Letter(char character) =>
        character switch
        {
            >= 'a' and <= 'z' => character,
            >= 'A' and <= 'Z' => (char)(character - 'A' + 'a'),
            'á' or 'Á' => 'a',
            'é' or 'É' => 'e',
            'í' or 'Í' => 'i',
            'ó' or 'Ó' => 'o',
            'ú' or 'Ú' or 'ü' or 'Ü' => 'u',
            'ñ' or 'Ñ' => 'n',
            _ => null,
        };

    /// <summary>Blank, tab, and the two blanks that do not break a line, which stand before percent signs in pasted text.</summary>
    public static bool IsBlank(char character) => character is ' ' or '\t' or '\u00A0' or '\u202F';

    public static bool IsMark(char character) => Marks.Contains(character, StringComparison.Ordinal);

    private static Token Next(string text, int at, int end)
    {
        var first = text[at];
        if (Letter(first) is not null)
        {
            return Word(text, at, end);
        }

        if (char.IsAsciiDigit(first))
        {
            var stop = at + 1;
            while (stop < end && char.IsAsciiDigit(text[stop]))
            {
                stop++;
            }

            return new(TokenKind.Digits, at, stop - at, text[at..stop]);
        }

        return IsMark(first)
            ? new(TokenKind.Mark, at, 1, text.Substring(at, 1))
            : new(
                TokenKind.Stranger,
                at,
                at + 1 < end && char.IsSurrogatePair(first, text[at + 1]) ? 2 : 1,
                string.Empty
            );
    }

    private static Token Word(string text, int at, int end)
    {
        var word = new StringBuilder();
        var stop = at;
        for (; stop < end; stop++)
        {
            if (Letter(text[stop]) is { } letter)
            {
                word.Append(letter);
            }
            else if (text[stop] != '.' || text[stop - 1] == '.')
            {
                break;
            }
        }

        return new(TokenKind.Word, at, stop - at, word.ToString());
    }
}
