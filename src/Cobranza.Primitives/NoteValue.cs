using NodaTime;

namespace Cobranza;

/// <summary>A value inside an explanation: an amount, a share, a date, a number or a text. A closed family.</summary>
public abstract record NoteValue
{
    private protected NoteValue() { }

    /// <summary>The value for people, in a language and format.</summary>
    public abstract string ToText(Language language, TextFormat format);

    /// <summary>The value in the default format, the same in every culture.</summary>
    public sealed override string ToString() => ToText(Language.English, TextFormat.Default);

    // The second lock: outsiders could still derive through the copy constructor, but cannot implement this member.
    private protected abstract void Seal();

    /// <summary>An amount of money.</summary>
    public sealed record OfMoney(Money Value) : NoteValue
    {
        /// <inheritdoc/>
        public override string ToText(Language language, TextFormat format) => Guard.NotNull(format).Write(Value);

        private protected override void Seal() { }
    }

    /// <summary>An exact amount before rounding.</summary>
    public sealed record OfExactAmount(ExactAmount Value) : NoteValue
    {
        /// <inheritdoc/>
        public override string ToText(Language language, TextFormat format) => Guard.NotNull(format).Write(Value);

        private protected override void Seal() { }
    }

    /// <summary>A share.</summary>
    public sealed record OfPercentage(Percentage Value) : NoteValue
    {
        /// <inheritdoc/>
        public override string ToText(Language language, TextFormat format) => Guard.NotNull(format).Write(Value);

        private protected override void Seal() { }
    }

    /// <summary>An exact number.</summary>
    public sealed record OfFraction(Fraction Value) : NoteValue
    {
        /// <inheritdoc/>
        public override string ToText(Language language, TextFormat format) => Guard.NotNull(format).Write(Value);

        private protected override void Seal() { }
    }

    /// <summary>A date.</summary>
    public sealed record OfDate(LocalDate Value) : NoteValue
    {
        /// <inheritdoc/>
        public override string ToText(Language language, TextFormat format) => Guard.NotNull(format).Write(Value);

        private protected override void Seal() { }
    }

    /// <summary>A whole number: days, parts, a count.</summary>
    public sealed record OfNumber(long Value) : NoteValue
    {
        /// <inheritdoc/>
        public override string ToText(Language language, TextFormat format) => Guard.NotNull(format).Write(Value);

        private protected override void Seal() { }
    }

    /// <summary>A text that stands as it is: an id, a name. Written on one line: what could break or turn a line becomes U+FFFD.</summary>
    public sealed record OfText(string Value) : NoteValue
    {
        /// <inheritdoc/>
        public override string ToText(Language language, TextFormat format) => ExplanationText.OnOneLine(Value);

        private protected override void Seal() { }
    }

    /// <summary>A word that has its own text in each language, such as the name of a rounding mode or an escalation step.</summary>
    public sealed record OfWord(string English, string Spanish) : NoteValue
    {
        /// <inheritdoc/>
        public override string ToText(Language language, TextFormat format) =>
            language == Language.Spanish ? Spanish : English;

        private protected override void Seal() { }
    }
}
