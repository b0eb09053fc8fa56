namespace Cobranza;

/// <summary>A language of texts for people; formats of numbers and dates are apart, in <see cref="TextFormat"/>.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Spanish.</summary>
    Spanish,
}
