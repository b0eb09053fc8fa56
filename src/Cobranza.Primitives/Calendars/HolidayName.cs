namespace Cobranza.Calendars;

/// <summary>What a holiday is called, in English and Spanish.</summary>
/// <remarks>Equal when both names are equal.</remarks>
public sealed record HolidayName
{
    /// <summary>Longest name: 100 characters (our choice).</summary>
    public const int MaxLength = 100;

    /// <summary>A name in both languages.</summary>
    /// <exception cref="ArgumentException">A name is blank, too long, or not on one line.</exception>
    public HolidayName(string english, string spanish) =>
        (English, Spanish) = (Guard.Line(english, MaxLength), Guard.Line(spanish, MaxLength));

    /// <summary>The name in English.</summary>
    public string English { get; }

    /// <summary>The name in Spanish.</summary>
    public string Spanish { get; }

    /// <summary>The name in a language.</summary>
    public string In(Language language) => Guard.Defined(language) == Language.Spanish ? Spanish : English;

    /// <summary>The name in English.</summary>
    public override string ToString() => English;
}
