using Cobranza;

namespace Cartera.Problems;

/// <summary>A sentence for people, in the two languages of the report.</summary>
public sealed record Phrase(string English, string Spanish)
{
    public string In(Language language) => language == Language.Spanish ? Spanish : English;
}
