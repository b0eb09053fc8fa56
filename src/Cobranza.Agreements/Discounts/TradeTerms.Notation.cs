using System.Diagnostics.CodeAnalysis;
using Cobranza.Discounts.Notation;
using Cobranza.Terms;
using Cobranza.Terms.Notation;

namespace Cobranza.Discounts;

public sealed partial record TradeTerms
{
    /// <summary>Reads terms in the compact text form of the trade, English or Spanish: discount windows, if any, and when the invoice falls due.</summary>
    /// <remarks>
    /// <para>The grammar stands in <c>docs/terms-notation.md</c>. Upper and lower case, accents and the number of blanks make no difference, and the
    /// current culture makes none.</para>
    /// <para>The text says nothing about how the discount is rounded and what it applies to: halves away from zero, on the whole invoice,
    /// tax on the full amount, nothing for part payments. For other choices give <see cref="DiscountTerms.Policy"/> to discount terms of your
    /// own.</para>
    /// </remarks>
    /// <param name="text">At most <see cref="PaymentTerms.MaxTextLength"/> characters.</param>
    /// <example><c>2/10 net 30</c>, <c>2/10, 1/20, n/30</c>, <c>2% 10 días, neto 30 días</c>.</example>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    /// <exception cref="FormatException">The text is no terms; the message shows the place, as <see cref="TermsTextError"/> does.</exception>
    public static TradeTerms Parse(string text)
    {
        Guard.NotNull(text);
        return TryParse(text, out var terms, out var error) ? terms : throw new FormatException(error.ToString());
    }

    /// <summary>Tries <see cref="Parse"/> without an exception.</summary>
    /// <param name="text">The text; a missing one is taken for an empty one.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="error">Where the text stops being terms, and what could stand there.</param>
    /// <returns>Whether the text was terms.</returns>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out TradeTerms? terms,
        [NotNullWhen(false)] out TermsTextError? error
    )
    {
        var reader = new TermsReader(text ?? string.Empty);
        terms = new TradeGrammar(reader).Whole();
        error = reader.Error;
        return terms is not null;
    }

    /// <summary>The terms in the compact text form, which <see cref="Parse"/> reads back as equal terms.</summary>
    /// <remarks>
    /// Not every term has such a form: beside those of <see cref="PaymentTerms.ToNotation"/> a discount that slides, depends on standing, is your own, or
    /// is rounded and reckoned in another way than <see cref="Parse"/> says.
    /// </remarks>
    /// <example><c>2/10 net 30</c>, in Spanish <c>2% 10 días, neto 30 días</c>.</example>
    /// <exception cref="ArgumentOutOfRangeException">The language is unknown.</exception>
    /// <exception cref="InvalidOperationException">The terms have no such form; the message names what has none.</exception>
    public string ToNotation(Language language) =>
        Written(language, out var problem) ?? throw new InvalidOperationException(TermsWriter.Refusal(problem));

    /// <summary>Tries <see cref="ToNotation"/> without an exception.</summary>
    /// <returns>Whether the terms have such a form.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is unknown.</exception>
    public bool TryToNotation(Language language, [NotNullWhen(true)] out string? text)
    {
        text = Written(language, out _);
        return text is not null;
    }

    private string? Written(Language language, out string? problem)
    {
        var writer = new TermsWriter(Guard.Defined(language));
        TradeWriter.Write(writer, this, language);
        return writer.Finish(text => TryParse(text, out var terms, out _) && terms == this, out problem);
    }
}
