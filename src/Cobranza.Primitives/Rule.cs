namespace Cobranza;

/// <summary>The name of a reason, with its sentence in English and Spanish.</summary>
/// <remarks>
/// <para>Two rules are equal if their ids are. Data carries the id; people read the sentence. Each concept keeps its own
/// rules, and a policy of one's own brings its own.</para>
/// <para>A sentence may hold fields in braces, <c>{days}</c>, that are filled from the notes of that name, once: what is
/// filled in is never read as a field again.</para>
/// </remarks>
public sealed record Rule
{
    /// <summary>Longest id: 64 characters (our choice).</summary>
    public const int MaxIdLength = 64;

    /// <summary>Longest sentence: 500 characters (our choice).</summary>
    public const int MaxTextLength = 500;

    /// <summary>A rule.</summary>
    /// <param name="id">Stable, lower case: letters, digits, hyphens and points, such as <c>late-fees.simple-interest</c>.</param>
    /// <param name="english">The sentence in English.</param>
    /// <param name="spanish">The sentence in Spanish.</param>
    /// <exception cref="ArgumentException">The id or a sentence has another form.</exception>
    public Rule(string id, string english, string spanish)
    {
        Id = Guard.Line(id, MaxIdLength);
        if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.'))
        {
            throw new ArgumentException($"'{id}' must be lower-case letters, digits, hyphens and points", nameof(id));
        }

        English = Guard.Line(english, MaxTextLength);
        Spanish = Guard.Line(spanish, MaxTextLength);
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The sentence in English.</summary>
    public string English { get; }

    /// <summary>The sentence in Spanish.</summary>
    public string Spanish { get; }

    /// <summary>The sentence in a language, its fields unfilled.</summary>
    public string In(Language language) => Guard.Defined(language) == Language.Spanish ? Spanish : English;

    /// <inheritdoc/>
    public bool Equals(Rule? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
