using NodaTime;

namespace Cobranza.Terms;

public abstract partial record DueRule
{
    /// <summary>Steps from a base date; without steps, the base date itself.</summary>
    public sealed record Chain : DueRule
    {
        /// <summary>A chain of steps.</summary>
        /// <exception cref="ArgumentNullException">The steps, or one of them, are missing.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The base date is unknown, or there are more steps than <see cref="MaxSteps"/>.</exception>
        public Chain(BaseDate start, ValueList<DateStep> steps)
            : base(steps) => Start = Guard.Defined(start);

        /// <summary>The date that the steps count from.</summary>
        public BaseDate Start { get; }

        /// <inheritdoc/>
        public override ValueList<BaseDate> Needs => [Start];

        internal override int Depth => 1;

        private protected override Rule Rule => Steps.IsEmpty ? DueRuleTexts.OnBase : DueRuleTexts.FromBase;

        private protected override LocalDate StartCore(in StartDates dates) =>
            dates[Start]
            ?? throw new ArgumentException($"has no {Start} date, which the term counts from", nameof(dates));

        private protected override LocalDate FollowStart(in StartDates dates, DueTrail trail)
        {
            var on = StartCore(dates);
            trail.Begin(Start, on);
            return on;
        }

        private protected override DueRule WithSteps(ValueList<DateStep> steps) => new Chain(Start, steps);

        private protected override void DescribeInto(Trace trace)
        {
            DueRuleTexts.NoteBase(trace, Start);
            DescribeSteps(trace);
        }
    }
}
