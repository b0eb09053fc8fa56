using Cobranza.Terms;

namespace Cobranza.Laws.Terms;

/// <summary>What the compact text form of payment terms promises.</summary>
public sealed class TermsNotationLaws
{
    [Law(Arbitrary = [typeof(NotationCases)])]
    [Trait("Law", "PT-12")]
    public bool Payment_terms_that_are_written_and_read_again_are_the_same_terms(
        WritableTerms some,
        Language language
    ) => some.Terms.TryToNotation(language, out var text) && PaymentTerms.Parse(text) == some.Terms;

    [Law(Arbitrary = [typeof(NotationCases)])]
    [Trait("Law", "PT-12")]
    public bool The_two_languages_of_payment_terms_say_the_same(WritableTerms some, Language language)
    {
        var other = language == Language.English ? Language.Spanish : Language.English;
        var translated = PaymentTerms.Parse(some.Terms.ToNotation(language)).ToNotation(other);
        return translated == some.Terms.ToNotation(other)
            && PaymentTerms.Parse(translated).ToNotation(language) == some.Terms.ToNotation(language);
    }
}
