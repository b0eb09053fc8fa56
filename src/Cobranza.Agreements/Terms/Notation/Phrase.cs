namespace Cobranza.Terms.Notation;

/// <summary>Words and marks that mean one thing, in all the forms that are understood; the first English and the first Spanish form are the ones written.</summary>
internal sealed class Phrase
{
    private const int LongestForm = 64;

    private readonly string[][] _forms;

    /// <summary>A phrase.</summary>
    /// <param name="english">The form written in English.</param>
    /// <param name="spanish">The form written in Spanish.</param>
    /// <param name="others">Other forms that are understood, whatever the language.</param>
    public Phrase(string english, string spanish, params ReadOnlySpan<string> others)
    {
        (English, Spanish) = (english, spanish);

        // Longest first: "paid on" must not be taken for "paid" with something wrong after it.
        _forms =
        [
            .. new[] { english, spanish }
                .Concat(others.ToArray())
                .Select(Pieces)
                .OrderByDescending(pieces => pieces.Length),
        ];
    }

    /// <summary>The form written in English.</summary>
    public string English { get; }

    /// <summary>The form written in Spanish.</summary>
    public string Spanish { get; }

    public string In(Language language) => language == Language.Spanish ? Spanish : English;

    /// <summary>How many pieces at the start of these are the phrase; 0 if it does not stand there.</summary>
    public int Match(ReadOnlySpan<Token> tokens)
    {
        foreach (var form in _forms)
        {
            if (Stands(form, tokens))
            {
                return form.Length;
            }
        }

        return 0;
    }

    private static bool Stands(string[] form, ReadOnlySpan<Token> tokens)
    {
        if (form.Length >= tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < form.Length; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Mark) || tokens[i].Text != form[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Pieces(string form) =>
        [.. Tokenizer.Read(form, LongestForm).SkipLast(1).Select(token => token.Text)];
}
