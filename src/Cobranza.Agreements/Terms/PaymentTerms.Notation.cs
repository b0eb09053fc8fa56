using System.Diagnostics.CodeAnalysis;
using Cobranza.Terms.Notation;

namespace Cobranza.Terms;

public sealed partial record PaymentTerms
{
    /// <summary>Longest text that is read as terms: 4,000 characters, our choice, because nobody signs more in one line.</summary>
    public const int MaxTextLength = 4_000;

    /// <summary>Reads payment terms in the compact text form of the trade, English or Spanish.</summary>
    /// <remarks>
    /// The grammar stands in <c>docs/terms-notation.md</c>. Upper and lower case, accents and the number of blanks make no difference, and the current
    /// culture makes none.
    /// </remarks>
    /// <param name="text">At most <see cref="MaxTextLength"/> characters.</param>
    /// <example><c>net 30</c>, <c>30 EOM</c>, <c>50% 0d + 50% 60d</c>, <c>30 días fin de mes, pago los 5 y 20</c>.</example>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    /// <exception cref="FormatException">The text is no payment terms; the message shows the place, as <see cref="TermsTextError"/> does.</exception>
    public static PaymentTerms Parse(string text)
    {
        Guard.NotNull(text);
        return TryParse(text, out var terms, out var error) ? terms : throw new FormatException(error.ToString());
    }

    /// <summary>Tries <see cref="Parse"/> without an exception.</summary>
    /// <param name="text">The text; a missing one is taken for an empty one.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="error">Where the text stops being payment terms, and what could stand there.</param>
    /// <returns>Whether the text was payment terms.</returns>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out PaymentTerms? terms,
        [NotNullWhen(false)] out TermsTextError? error
    )
    {
        var reader = new TermsReader(text ?? string.Empty);
        terms = new TermsGrammar(reader).Whole();
        error = reader.Error;
        return terms is not null;
    }

    /// <summary>The terms in the compact text form, which <see cref="Parse"/> reads back as equal terms.</summary>
    /// <remarks>
    /// Not every term has such a form: a step of your own, a calendar that is none of <see cref="Calendars.BusinessCalendars"/>, a portion with its own
    /// rounding and a named place for the residual have none.
    /// </remarks>
    /// <example><c>50% 0d + 50% 60d</c>, in Spanish <c>50% 0 días + 50% 60 días</c>.</example>
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
        writer.Write(this);
        return writer.Finish(text => TryParse(text, out var terms, out _) && terms == this, out problem);
    }
}
