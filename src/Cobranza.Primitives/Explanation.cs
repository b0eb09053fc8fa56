namespace Cobranza;

/// <summary>Why a figure is what it is: a rule, the values it worked with, and the reasons beneath it. Data first, text on request.</summary>
/// <remarks>Equal when rule ids, notes and reasons are equal, in order.</remarks>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Notes">The named values, in the order they were noted.</param>
/// <param name="Because">The reasons beneath, in order.</param>
public sealed record Explanation(Rule Rule, ValueList<Note> Notes, ValueList<Explanation> Because)
{
    /// <summary>A reason without values or reasons beneath.</summary>
    public static Explanation Of(Rule rule) => new Trace(rule).ToExplanation();

    /// <summary>The value noted under a name; <see langword="null"/> if there is none.</summary>
    public NoteValue? this[string name] =>
        Notes.FirstOrDefault(note => string.Equals(note.Name, name, StringComparison.Ordinal))?.Value;

    /// <summary>The explanation for people: one line for each reason, those beneath indented by two blanks.</summary>
    /// <param name="language">The language of the sentences.</param>
    /// <param name="format">How values are written; <see cref="TextFormat.Default"/> if not given.</param>
    public string ToText(Language language, TextFormat? format = null) =>
        ExplanationText.Write(this, language, format ?? TextFormat.Default);

    /// <summary>The first line alone, without the reasons beneath.</summary>
    /// <inheritdoc cref="ToText"/>
    public string ToSentence(Language language, TextFormat? format = null) =>
        ExplanationText.Fill(Rule.In(language), Notes, language, format ?? TextFormat.Default);

    /// <summary>The English text in the default format, the same in every culture.</summary>
    public override string ToString() => ToText(Language.English);
}
