using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws.Terms;

/// <summary>Payment terms that have a form in the notation.</summary>
public sealed record WritableTerms(PaymentTerms Terms);

/// <summary>Generates terms for the laws of the notation.</summary>
public static class NotationCases
{
    public static Arbitrary<WritableTerms> Writable() =>
        Arb.From(
            NotationGenerator.Terms.Select(terms => new WritableTerms(terms)),
            some => NotationGenerator.Shrink(some.Terms).Select(smaller => new WritableTerms(smaller))
        );

    public static Arbitrary<Language> Languages() => Arb.From(Gen.Elements(Language.English, Language.Spanish));
}
