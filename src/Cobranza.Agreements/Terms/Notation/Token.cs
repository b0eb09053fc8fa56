namespace Cobranza.Terms.Notation;

/// <summary>A piece of the text and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The position of its first character, from 0.</param>
/// <param name="Length">Its length in characters; 0 at the end.</param>
/// <param name="Text">Lower case without accents for a word; as written for digits and marks; empty for the rest.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Text)
{
    /// <summary>The position after its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether nothing, not even a blank, stands between this piece and the one after it.</summary>
    public bool Touches(Token next) => End == next.Start;

    public bool Is(char mark) => Kind == TokenKind.Mark && Text[0] == mark;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;
}
