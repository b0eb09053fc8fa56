namespace Cobranza.Statutory;

/// <summary>Something that is left out because it is not known for certain, or because the law does not have it; with what to do about it.</summary>
public sealed record AbsentFact
{
    /// <summary>Longest text: 300 characters, our choice.</summary>
    public const int MaxLength = 300;

    /// <summary>Something left out.</summary>
    /// <param name="member">The part that it belongs to.</param>
    /// <param name="english">What is missing and where to get it, in English.</param>
    /// <param name="spanish">The same in Spanish.</param>
    /// <exception cref="ArgumentException">A text is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is not one of the named ones.</exception>
    public AbsentFact(StatutoryMember member, string english, string spanish)
    {
        Member = Guard.Defined(member);
        English = Guard.Line(english, MaxLength);
        Spanish = Guard.Line(spanish, MaxLength);
    }

    /// <summary>The part that it belongs to.</summary>
    public StatutoryMember Member { get; }

    /// <summary>What is missing and where to get it, in English.</summary>
    public string English { get; }

    /// <summary>The same in Spanish.</summary>
    public string Spanish { get; }

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
