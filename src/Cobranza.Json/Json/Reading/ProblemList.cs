using System.Globalization;
using System.Text;

namespace Cobranza.Json.Reading;

/// <summary>Collects problems in the order found, up to a limit.</summary>
internal sealed class ProblemList
{
    /// <summary>Most characters of the file that a message quotes.</summary>
    public const int QuoteLength = 64;

    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> All => _problems;

    public bool IsEmpty => _problems.Count == 0;

    public bool IsFull => _problems.Count >= Limits.Problems;

    public void Add(string code, JsonPath path, string message) => Add(code, path.ToString(), message);

    public void Add(string code, string path, string message)
    {
        if (IsFull)
        {
            return;
        }

        _problems.Add(
            _problems.Count == Limits.Problems - 1
                ? new(
                    ProblemCodes.TooManyProblems,
                    "$",
                    Guard.Text($"there are {Limits.Problems} problems or more; the rest is not listed")
                )
                : new(code, path, message)
        );
    }

    /// <summary>What was found, short and clean: nothing that could act on a console, a log or a page.</summary>
    public static string Quote(string text)
    {
        var quote = new StringBuilder(QuoteLength + 2).Append('\'');
        foreach (var character in text)
        {
            // The two quotation marks and the ellipsis are ours; the found text never exceeds the limit.
            if (quote.Length > QuoteLength - 1)
            {
                quote.Append('…');
                break;
            }

            quote.Append(IsPlain(character) ? character : '?');
        }

        return quote.Append('\'').ToString();
    }

    /// <summary>A text with a question mark in place of whatever could act on a console, a log or a page.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Select(character => IsPlain(character) ? character : '?'));

    private static bool IsPlain(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );
}
