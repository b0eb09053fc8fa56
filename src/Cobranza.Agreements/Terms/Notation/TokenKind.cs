namespace Cobranza.Terms.Notation;

/// <summary>What a piece of the text is.</summary>
internal enum TokenKind
{
    /// <summary>Letters; points between or after them are left out.</summary>
    Word,

    /// <summary>Digits, without sign, point or comma.</summary>
    Digits,

    /// <summary>One mark, such as a percent sign.</summary>
    Mark,

    /// <summary>A character that the notation does not have.</summary>
    Stranger,

    /// <summary>The place where the text grows too long.</summary>
    TooLong,

    /// <summary>The end of the text.</summary>
    End,
}
