using NodaTime;

namespace Cobranza.Terms;

public abstract partial record DueRule
{
    /// <summary>The latest of several days, and steps from there.</summary>
    public sealed record Latest : DueRule
    {
        /// <summary>The latest of several days.</summary>
        /// <exception cref="ArgumentNullException">The rules or steps, or one of them, are missing.</exception>
        /// <exception cref="ArgumentOutOfRangeException">There are no rules or steps too many, or rules are nested too deep.</exception>
        public Latest(ValueList<DueRule> rules, ValueList<DateStep> steps)
            : base(steps) => Rules = Checked(rules);

        /// <summary>The rules of which the latest day counts.</summary>
        public ValueList<DueRule> Rules { get; }

        /// <inheritdoc/>
        public override ValueList<BaseDate> Needs => NeedsOf(Rules);

        internal override int Depth => 1 + DepthOf(Rules);

        private protected override Rule Rule => DueRuleTexts.LatestOf;

        private protected override LocalDate StartCore(in StartDates dates) => Deciding(Rules, dates, sign: 1).On;

        private protected override LocalDate FollowStart(in StartDates dates, DueTrail trail) =>
            Deciding(Rules, dates, sign: 1).Rule.Follow(dates, trail);

        private protected override DueRule WithSteps(ValueList<DateStep> steps) => new Latest(Rules, steps);

        private protected override void DescribeInto(Trace trace) => DescribeComparison(trace, Rules);
    }

    /// <summary>The earliest of several days, and steps from there.</summary>
    public sealed record Earliest : DueRule
    {
        /// <summary>The earliest of several days.</summary>
        /// <inheritdoc cref="Latest(ValueList{DueRule}, ValueList{DateStep})"/>
        public Earliest(ValueList<DueRule> rules, ValueList<DateStep> steps)
            : base(steps) => Rules = Checked(rules);

        /// <summary>The rules of which the earliest day counts.</summary>
        public ValueList<DueRule> Rules { get; }

        /// <inheritdoc/>
        public override ValueList<BaseDate> Needs => NeedsOf(Rules);

        internal override int Depth => 1 + DepthOf(Rules);

        private protected override Rule Rule => DueRuleTexts.EarliestOf;

        private protected override LocalDate StartCore(in StartDates dates) => Deciding(Rules, dates, sign: -1).On;

        private protected override LocalDate FollowStart(in StartDates dates, DueTrail trail) =>
            Deciding(Rules, dates, sign: -1).Rule.Follow(dates, trail);

        private protected override DueRule WithSteps(ValueList<DateStep> steps) => new Earliest(Rules, steps);

        private protected override void DescribeInto(Trace trace) => DescribeComparison(trace, Rules);
    }

    private static ValueList<DueRule> Checked(ValueList<DueRule> rules)
    {
        Guard.NotNull(rules);
        Guard.InRange(rules.Count, 1, MaxRules, nameof(rules));
        foreach (var rule in rules)
        {
            Guard.NotNull(rule, nameof(rules));
        }

        return DepthOf(rules) < MaxDepth
            ? rules
            : throw new ArgumentOutOfRangeException(
                nameof(rules),
                DepthOf(rules) + 1,
                Guard.Text($"must not be nested deeper than {MaxDepth} levels")
            );
    }

    private static int DepthOf(ValueList<DueRule> rules) => rules.Max(rule => rule.Depth);

    private static ValueList<BaseDate> NeedsOf(ValueList<DueRule> rules) =>
        [.. rules.SelectMany(rule => rule.Needs).Distinct().Order()];

    // Which rule decides; of equal days the one written first.
    private static (DueRule Rule, LocalDate On) Deciding(ValueList<DueRule> rules, in StartDates dates, int sign)
    {
        var candidates = rules.AsSpan();
        var (found, day) = (candidates[0], candidates[0].Resolve(dates));
        foreach (var candidate in candidates[1..])
        {
            var other = candidate.Resolve(dates);
            if (other.CompareTo(day) * sign > 0)
            {
                (found, day) = (candidate, other);
            }
        }

        return (found, day);
    }

    private void DescribeComparison(Trace trace, ValueList<DueRule> rules)
    {
        foreach (var rule in rules)
        {
            rule.DescribeInside(trace);
        }

        if (!Steps.IsEmpty)
        {
            DescribeSteps(trace.Open(DueRuleTexts.AndThen));
        }
    }
}
