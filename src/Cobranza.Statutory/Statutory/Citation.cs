using NodaTime;

namespace Cobranza.Statutory;

/// <summary>Where a rule of law stands, how well it is known, and when that was checked.</summary>
public sealed record Citation
{
    /// <summary>Longest act and longest article: 96 characters each, our choice, so that both together fit the source of a term ceiling.</summary>
    public const int MaxLength = 96;

    /// <summary>A source.</summary>
    /// <param name="act">The act, in its own language; 1 to <see cref="MaxLength"/> characters.</param>
    /// <param name="article">The article or section; 1 to <see cref="MaxLength"/> characters.</param>
    /// <param name="confidence">How well it is known.</param>
    /// <param name="checkedOn">The day on which it was last checked.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, or the date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not one of the named ones.</exception>
    public Citation(string act, string article, SourceConfidence confidence, LocalDate checkedOn)
    {
        Act = Guard.Line(act, MaxLength);
        Article = Guard.Line(article, MaxLength);
        Confidence = Guard.Defined(confidence);
        CheckedOn = Guard.Date(checkedOn);
    }

    /// <summary>The act, in its own language.</summary>
    public string Act { get; }

    /// <summary>The article or section.</summary>
    public string Article { get; }

    /// <summary>How well it is known.</summary>
    public SourceConfidence Confidence { get; }

    /// <summary>The day on which it was last checked.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>Act and article: <c>Ley 3/2004, art. 7</c>.</summary>
    public override string ToString() => $"{Act}, {Article}";
}
