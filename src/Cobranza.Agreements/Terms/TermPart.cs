namespace Cobranza.Terms;

/// <summary>Which part of an amount a portion is: a share, a fixed amount, or what the others leave. A closed family.</summary>
public abstract record TermPart
{
    /// <summary>Most decimals of a share: 10, our choice, because nobody agrees on a finer one.</summary>
    public const int MaxShareDecimals = 10;

    /// <summary>Most parts that a whole is cut into: 120, our choice, because more is an installment plan.</summary>
    public const int MaxParts = 120;

    private const decimal SmallestShare = 0.000_000_000_1m;

    private protected TermPart() { }

    /// <summary>Whether the part is known only from what the portions before it leave.</summary>
    internal virtual bool IsOfRemainder => false;

    /// <summary>The share of the whole amount; <see langword="null"/> for a part that is none.</summary>
    internal virtual Fraction? ShareOfWhole => null;

    /// <summary>The part in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        Note(trace);
        return trace.ToExplanation();
    }

    /// <summary>The part in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    internal Trace DescribeInside(Trace parent)
    {
        var trace = parent.Open(Rule);
        Note(trace);
        return trace;
    }

    private protected abstract Rule Rule { get; }

    private protected abstract void Note(Trace trace);

    private static Percentage Checked(Percentage share) =>
        share > Percentage.Zero && share <= Percentage.OneHundred && share.Value % SmallestShare == 0
            ? share
            : throw new ArgumentOutOfRangeException(
                nameof(share),
                share,
                Guard.Text($"must be more than 0% and at most 100%, with at most {MaxShareDecimals} decimals")
            );

    /// <summary>A share of the whole amount.</summary>
    public sealed record Percent : TermPart
    {
        /// <summary>A share of the whole.</summary>
        /// <param name="share">More than 0 % and at most 100 %, with at most <see cref="MaxShareDecimals"/> decimals.</param>
        /// <exception cref="ArgumentOutOfRangeException">The share is out of range or has too many decimals.</exception>
        public Percent(Percentage share) => Share = Checked(share);

        /// <summary>The share: 30 means 30 %.</summary>
        public Percentage Share { get; }

        internal override Fraction? ShareOfWhole => Share.ToFraction();

        private protected override Rule Rule => PartTexts.Percent;

        private protected override void Note(Trace trace) => trace.Note("share", Share);
    }

    /// <summary>A share of the net amount, before tax, which must be given with the whole one.</summary>
    public sealed record PercentOfNet : TermPart
    {
        /// <summary>A share of the net amount.</summary>
        /// <inheritdoc cref="Percent(Percentage)"/>
        public PercentOfNet(Percentage share) => Share = Checked(share);

        /// <summary>The share: 30 means 30 %.</summary>
        public Percentage Share { get; }

        private protected override Rule Rule => PartTexts.PercentOfNet;

        private protected override void Note(Trace trace) => trace.Note("share", Share);
    }

    /// <summary>One of several equal parts of the whole amount, exactly: a third, where no percentage says so.</summary>
    public sealed record OneOf : TermPart
    {
        /// <summary>One of several equal parts.</summary>
        /// <param name="parts">Into how many the whole is cut, 2 to <see cref="MaxParts"/>.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
        public OneOf(int parts) => Parts = Guard.InRange(parts, 2, MaxParts);

        /// <summary>Into how many parts the whole is cut.</summary>
        public int Parts { get; }

        internal override Fraction? ShareOfWhole => Fraction.Of(1, Parts);

        private protected override Rule Rule => PartTexts.OneOf;

        private protected override void Note(Trace trace) => trace.Note("parts", Parts);
    }

    /// <summary>A fixed amount, in the currency of the whole.</summary>
    public sealed record Fixed : TermPart
    {
        /// <summary>A fixed amount.</summary>
        /// <param name="amount">Greater than zero.</param>
        /// <exception cref="ArgumentException">The amount has no currency.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
        public Fixed(Money amount) => Amount = Guard.Positive(amount);

        /// <summary>The amount.</summary>
        public Money Amount { get; }

        private protected override Rule Rule => PartTexts.Fixed;

        private protected override void Note(Trace trace) => trace.Note("amount", Amount);
    }

    /// <summary>A share of what the portions written before leave.</summary>
    public sealed record PercentOfRemainder : TermPart
    {
        /// <summary>A share of what is left.</summary>
        /// <inheritdoc cref="Percent(Percentage)"/>
        public PercentOfRemainder(Percentage share) => Share = Checked(share);

        /// <summary>The share: 30 means 30 %.</summary>
        public Percentage Share { get; }

        internal override bool IsOfRemainder => true;

        private protected override Rule Rule => PartTexts.PercentOfRemainder;

        private protected override void Note(Trace trace) => trace.Note("share", Share);
    }

    /// <summary>What all other portions leave; where several portions say so, each is an equal part of it.</summary>
    public sealed record Remainder : TermPart
    {
        internal override bool IsOfRemainder => true;

        private protected override Rule Rule => PartTexts.Remainder;

        private protected override void Note(Trace trace)
        {
            // The rule says it all.
        }
    }
}
