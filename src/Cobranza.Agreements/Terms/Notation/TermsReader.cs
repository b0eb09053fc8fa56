using System.Globalization;

namespace Cobranza.Terms.Notation;

/// <summary>Walks over the pieces of a text, and remembers what was looked for at the place reached so far.</summary>
/// <remarks>A mistake is reported once; whoever gets nothing back from a reading method only has to give up.</remarks>
internal sealed class TermsReader
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly List<Label> _lookedFor = [];
    private int _at;

    public TermsReader(string text)
    {
        _text = text;
        _tokens = Tokenizer.Read(text, PaymentTerms.MaxTextLength);
    }

    /// <summary>The one mistake that was reported; <see langword="null"/> so far.</summary>
    public TermsTextError? Error { get; private set; }

    public Token Current => _tokens[_at];

    public bool AtEnd => Current.Kind == TokenKind.End;

    /// <summary>The piece so many places further on; the last one beyond the end.</summary>
    public Token Ahead(int places) => _tokens[Math.Min(_at + places, _tokens.Length - 1)];

    public bool At(char mark, int ahead = 0) => Ahead(ahead).Is(mark);

    public bool AtDigits(int ahead = 0) => Ahead(ahead).Kind == TokenKind.Digits;

    /// <summary>Whether digits stand there, or nothing yet: a text that breaks off is to be read as far as it goes.</summary>
    public bool AtDigitsOrEnd(int ahead) => Ahead(ahead).Kind is TokenKind.Digits or TokenKind.TooLong or TokenKind.End;

    public bool At(Phrase phrase, int ahead = 0) => Length(phrase, ahead) > 0;

    /// <summary>How many pieces the phrase has at a place; 0 if it does not stand there.</summary>
    public int Length(Phrase phrase, int ahead = 0) =>
        _at + ahead < _tokens.Length ? phrase.Match(_tokens.AsSpan(_at + ahead)) : 0;

    /// <summary>Steps over the phrase if it stands here, and otherwise remembers that it was looked for.</summary>
    public bool Accept(Phrase phrase) => Skip(phrase) || Missed(Label.Of(phrase));

    /// <summary>Steps over the mark if it stands here, and otherwise remembers that it was looked for.</summary>
    public bool Accept(char mark) => Skip(mark) || Missed(Label.Of(mark));

    /// <summary>Steps over the phrase if it stands here.</summary>
    public bool Skip(Phrase phrase)
    {
        var length = Length(phrase);
        Advance(length);
        return length > 0;
    }

    /// <summary>Steps over the mark if it stands here.</summary>
    public bool Skip(char mark)
    {
        var stands = At(mark);
        Advance(stands ? 1 : 0);
        return stands;
    }

    public void Advance(int pieces = 1)
    {
        if (pieces > 0)
        {
            _at += pieces;
            _lookedFor.Clear();
        }
    }

    /// <summary>Remembers that something was looked for here.</summary>
    /// <returns>Always false, so that a search may end with it.</returns>
    public bool Missed(Label label)
    {
        _lookedFor.Add(label);
        return false;
    }

    /// <summary>A whole number; reported and <see langword="null"/> where there is none or it is out of range.</summary>
    public int? Whole(int min, int max, Label? what = null)
    {
        if (Current.Kind != TokenKind.Digits)
        {
            Missed(what ?? Label.Number);
            Unexpected();
            return null;
        }

        if (InRange(Current, min, max) is not { } value)
        {
            return null;
        }

        Advance();
        return value;
    }

    /// <summary>The value of digits; reported and <see langword="null"/> where it is out of range.</summary>
    public int? InRange(Token digits, int min, int max)
    {
        if (Value(digits.Text) is { } value && value >= min && value <= max)
        {
            return value;
        }

        OutOfRange(digits, Label.Range(min, max));
        return null;
    }

    /// <summary>The share that stands here as <see cref="AtShareBefore"/> says: digits, perhaps with a point or comma and decimals.</summary>
    public Percentage? Share()
    {
        var first = Current;
        var whole = first.Text.TrimStart('0');
        var decimals = AtDecimals(1) ? Ahead(2).Text.TrimEnd('0') : string.Empty;
        Advance(AtDecimals(1) ? 3 : 1);

        // Hundreds are as far as a share goes: more digits need no reading.
        var share =
            whole.Length > 3 || decimals.Length > TermPart.MaxShareDecimals
                ? 0
                : decimal.Parse($"0{whole}.{decimals}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (share is <= 0 or > 100)
        {
            OutOfRange(first, Label.Share);
            return null;
        }

        return Percentage.Of(share);
    }

    /// <summary>Whether digits stand here that are a share: with decimals or not, a mark follows them.</summary>
    public bool AtShareBefore(char mark, int ahead = 0) =>
        AtDigits(ahead) && (At(mark, ahead + 1) || (AtDecimals(ahead + 1) && At(mark, ahead + 3)));

    /// <summary>Pieces without blanks between them, as written, from here on: a calendar's id.</summary>
    public string Glued(out int pieces)
    {
        pieces = 1;
        while (Ahead(pieces - 1).Touches(Ahead(pieces)) && IsOfId(Ahead(pieces)))
        {
            pieces++;
        }

        return IsOfId(Current) ? _text[Current.Start..Ahead(pieces - 1).End] : string.Empty;
    }

    /// <summary>Reports that what stands here is none of what was looked for.</summary>
    public void Unexpected()
    {
        var rule = Current.Kind switch
        {
            TokenKind.Stranger => NotationRules.Stranger,
            TokenKind.TooLong => NotationRules.TooLong,
            _ => NotationRules.Unexpected,
        };
        var expected =
            Current.Kind == TokenKind.TooLong
                ? new Label(
                    Guard.Text($"at most {PaymentTerms.MaxTextLength} characters"),
                    Guard.Text($"{PaymentTerms.MaxTextLength} caracteres como máximo")
                )
                : Label.AnyOf(_lookedFor);
        Report(rule, Current, expected);
    }

    public void OutOfRange(Token token, Label expected) => Report(NotationRules.OutOfRange, token, expected);

    /// <summary>Reports a mistake at a piece; only the first report counts.</summary>
    public void Report(Rule rule, Token token, Label expected, Fraction? total = null)
    {
        var (english, spanish) = Found(token);
        var trace = new Trace(rule)
            .Note("position", Guard.Text($"{token.Start}"))
            .Note("found", english, spanish)
            .Note("expected", expected.English, expected.Spanish);
        if (total is { } sum)
        {
            trace.Note("total", $"{sum * Fraction.Of(100)}%");
        }

        Error ??= new(_text, token.Start, token.Length, trace.ToExplanation());
    }

    // A point or comma between digits, without a blank on either side.
    private bool AtDecimals(int ahead) =>
        (At('.', ahead) || At(',', ahead))
        && AtDigits(ahead + 1)
        && Ahead(ahead - 1).Touches(Ahead(ahead))
        && Ahead(ahead).Touches(Ahead(ahead + 1));

    private static bool IsOfId(Token token) => token.Kind is TokenKind.Word or TokenKind.Digits || token.Is('-');

    /// <summary>The value of digits; <see langword="null"/> where it is greater than any number of the notation.</summary>
    public static int? Value(string digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
            if (value > 99_999_999)
            {
                return null;
            }
        }

        return value;
    }

    private (string English, string Spanish) Found(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.End:
                return (Label.EndOfText.English, Label.EndOfText.Spanish);
            case TokenKind.TooLong:
                return ("more text", "más texto");
            case TokenKind.Stranger:
                var code =
                    token.Length == 2
                        ? char.ConvertToUtf32(_text[token.Start], _text[token.Start + 1])
                        : _text[token.Start];
                var name = Guard.Text($"U+{code:X4}");
                return (name, name);
            default:
                var quoted = $"\"{TermsTextError.Shown(_text.AsSpan(token.Start, Math.Min(token.Length, 40)))}\"";
                return (quoted, quoted);
        }
    }
}
