using System.Globalization;
using Cobranza.Discounts;
using Cobranza.Laws.Terms;
using Cobranza.Terms;

namespace Cobranza.Laws.Discounts;

/// <summary>What the compact text form of trade terms promises, and what its mistakes do.</summary>
public sealed class TradeNotationLaws
{
    [Law(Arbitrary = [typeof(TradeNotationCases), typeof(NotationCases)])]
    [Trait("Law", "PT-12")]
    public bool Trade_terms_that_are_written_and_read_again_are_the_same_terms(
        WritableTradeTerms some,
        Language language
    ) => some.Terms.TryToNotation(language, out var text) && TradeTerms.Parse(text) == some.Terms;

    [Law(Arbitrary = [typeof(TradeNotationCases), typeof(NotationCases)])]
    [Trait("Law", "PT-12")]
    public bool Whatever_can_be_read_is_written_in_one_form(AnyText some, Language language)
    {
        if (!TradeTerms.TryParse(some.Value, out var terms, out _))
        {
            return true;
        }

        var written = terms.ToNotation(language);
        var again = TradeTerms.Parse(written);
        return again == terms && again.ToNotation(language) == written;
    }

    [Law(Arbitrary = [typeof(TradeNotationCases)])]
    public bool Terms_without_a_discount_are_read_alike_with_and_without_room_for_one(AnyText some)
    {
        var isTrade = TradeTerms.TryParse(some.Value, out var trade, out _);
        var isPayment = PaymentTerms.TryParse(some.Value, out var payment, out _);
        return isPayment
            ? isTrade && trade!.Discount is null && trade.Payment == payment
            : trade?.Discount is not null || !isTrade;
    }

    [Law(Arbitrary = [typeof(TradeNotationCases)])]
    public bool A_mistake_lies_within_the_text_or_at_its_end(AnyText some) =>
        MistakesOf(some.Value)
            .All(mistake =>
                mistake.Position >= 0
                && mistake.Length >= 0
                && mistake.Position + mistake.Length <= some.Value.Length
                && (mistake.Length > 0 || mistake.Position == some.Value.Length)
            );

    [Law(Arbitrary = [typeof(TradeNotationCases)])]
    public bool What_stands_before_a_mistake_is_no_mistake(AnyText some) =>
        StandsBefore(some.Value, text => TradeTerms.TryParse(text, out _, out var mistake) ? null : mistake)
        && StandsBefore(some.Value, text => PaymentTerms.TryParse(text, out _, out var mistake) ? null : mistake);

    [Law(Arbitrary = [typeof(TradeNotationCases), typeof(NotationCases)])]
    public bool A_mistake_is_shown_on_three_lines_with_carets_beneath_it(AnyText some, Language language) =>
        MistakesOf(some.Value).All(mistake => IsShown(mistake, language));

    [Law(Arbitrary = [typeof(TradeNotationCases)])]
    public bool Reading_refuses_what_is_no_terms_and_throws_nothing_else(AnyText some)
    {
        var isTrade = TradeTerms.TryParse(some.Value, out var terms, out var error);
        try
        {
            return TradeTerms.Parse(some.Value) == terms && isTrade && error is null;
        }
        catch (FormatException refusal)
        {
            return !isTrade && terms is null && refusal.Message == error!.ToString();
        }
    }

    [Law(Arbitrary = [typeof(TradeNotationCases)])]
    public bool Blanks_case_and_accents_make_no_difference(Respelled some) =>
        TradeTerms.Parse(some.Other) == TradeTerms.Parse(some.Text);

    [Law(Arbitrary = [typeof(TradeNotationCases), typeof(NotationCases)])]
    [Trait("Law", "CU-1")]
    public bool Terms_are_read_and_written_the_same_under_every_culture(AnyText some, Language language)
    {
        var expected = Reading(some.Value, language);
        return Cultures.HoldsUnderAll(() => Reading(some.Value, language) == expected);
    }

    [Fact]
    public void The_law_of_cultures_catches_a_letter_that_a_culture_makes_another()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.NotEqual("fin de mes", "FIN DE MES".ToLower(CultureInfo.CurrentCulture));
            Assert.Equal(TradeTerms.Parse("fin de mes"), TradeTerms.Parse("FIN DE MES"));
            Assert.Equal(TradeTerms.Parse("next friday"), TradeTerms.Parse("NEXT FRIDAY"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Reading(string text, Language language) =>
        TradeTerms.TryParse(text, out var terms, out var error) ? terms.ToNotation(language) : error.ToText(language);

    // The text up to the mistake is terms, or only lacks its end.
    private static bool StandsBefore(string text, Func<string, TermsTextError?> mistakeOf) =>
        mistakeOf(text) is not { Position: var position }
        || IsDecimalComma(text, position)
        || IsListCutToDiscount(text, position)
        || (mistakeOf(text[..position])?.Position ?? position) == position;

    // Of "EUR 0,5" the comma is the mistake, though "EUR 0" would be one as well.
    private static bool IsDecimalComma(string text, int position) =>
        position > 0 && position < text.Length && text[position] == ',' && char.IsAsciiDigit(text[position - 1]);

    // Of "0/6060/90 days", a list of days, the second is the mistake, though "0/" alone would begin a discount of nothing.
    private static bool IsListCutToDiscount(string text, int position) =>
        text.Count(character => character == '/') > 1 && text[..position].Count(character => character == '/') == 1;

    private static IEnumerable<TermsTextError> MistakesOf(string text)
    {
        if (!TradeTerms.TryParse(text, out _, out var trade))
        {
            yield return trade;
        }

        if (!PaymentTerms.TryParse(text, out _, out var payment))
        {
            yield return payment;
        }
    }

    private static bool IsShown(TermsTextError mistake, Language language)
    {
        var lines = mistake.ToText(language).Split('\n');
        if (lines.Length != 3 || mistake.ExpectedIn(language).Length == 0 || mistake.FoundIn(language).Length == 0)
        {
            return false;
        }

        var (first, last) = (lines[2].IndexOf('^'), lines[2].LastIndexOf('^'));
        var shownAlike =
            first >= lines[1].Length
                ? mistake.Length == 0
                : mistake.Length > 0
                    && (lines[1][first] == mistake.Text[mistake.Position] || lines[1][first] is '?' or ' ');
        return shownAlike
            && lines[1].All(character => character is >= ' ' and <= '~' or '…' || char.IsLetter(character))
            && (last - first + 1 == Math.Max(1, mistake.Length) || lines[1].EndsWith('…'));
    }
}
