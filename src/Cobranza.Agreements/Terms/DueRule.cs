using NodaTime;

namespace Cobranza.Terms;

/// <summary>Which day a term leads to: steps from a base date, or the later or earlier of several such days, and steps from there.</summary>
/// <example>30 days from delivery, but not before 15 days from acceptance; then the end of that month.</example>
public abstract partial record DueRule
{
    /// <summary>Most steps of one rule: 16, our choice, because real terms have at most three or four.</summary>
    public const int MaxSteps = 16;

    /// <summary>Most rules of which one is the later or earlier: 16, our choice, because real terms compare two or three.</summary>
    public const int MaxRules = 16;

    /// <summary>Most levels of rules inside rules: 8, our choice, because nobody could explain more to a customer.</summary>
    public const int MaxDepth = 8;

    private protected DueRule(ValueList<DateStep> steps)
    {
        Guard.NotNull(steps);
        Guard.InRange(steps.Count, 0, MaxSteps);
        foreach (var step in steps)
        {
            Guard.NotNull(step);
        }

        Steps = steps;
    }

    /// <summary>The steps that follow, in the order taken; without any, the day where the rule starts is the day it leads to.</summary>
    public ValueList<DateStep> Steps { get; }

    /// <summary>The base dates that must be known before the day can be told, each once, in the order of <see cref="BaseDate"/>.</summary>
    public abstract ValueList<BaseDate> Needs { get; }

    internal abstract int Depth { get; }

    /// <summary>Steps from a base date, in the order written; without steps, the base date itself.</summary>
    /// <exception cref="ArgumentNullException">A step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The base date is unknown, or there are more steps than <see cref="MaxSteps"/>.</exception>
    public static DueRule From(BaseDate start, params ReadOnlySpan<DateStep> steps) => new Chain(start, [.. steps]);

    /// <summary>Steps from the date of the invoice; without steps, the date of the invoice itself.</summary>
    /// <inheritdoc cref="From"/>
    public static DueRule FromIssue(params ReadOnlySpan<DateStep> steps) => From(BaseDate.Issue, steps);

    /// <summary>Steps from the contractual due date of the portion written before; only for a portion after the first.</summary>
    /// <inheritdoc cref="From"/>
    public static DueRule FromPreviousPortion(params ReadOnlySpan<DateStep> steps) =>
        From(BaseDate.PreviousPortion, steps);

    /// <summary>The latest of several days.</summary>
    /// <exception cref="ArgumentNullException">A rule is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no rule, there are more than <see cref="MaxRules"/>, or they are nested deeper than <see cref="MaxDepth"/>.</exception>
    public static DueRule LaterOf(params ReadOnlySpan<DueRule> rules) => new Latest([.. rules], []);

    /// <summary>The earliest of several days.</summary>
    /// <inheritdoc cref="LaterOf"/>
    public static DueRule EarlierOf(params ReadOnlySpan<DueRule> rules) => new Earliest([.. rules], []);

    /// <summary>The same rule with one more step at its end.</summary>
    /// <exception cref="ArgumentNullException">The step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule has <see cref="MaxSteps"/> steps already.</exception>
    public DueRule Then(DateStep step) => WithSteps(Steps.Add(Guard.NotNull(step)));

    /// <summary>The base dates that the rule needs and that are not known; empty when the day can be told.</summary>
    /// <exception cref="ArgumentNullException">The dates are missing.</exception>
    public ValueList<BaseDate> MissingFrom(TermDates dates)
    {
        Guard.NotNull(dates);
        return ValueList.From(Needs.Where(start => dates[start] is null));
    }

    /// <summary>The day for an invoice with these dates, before any rolling.</summary>
    /// <exception cref="ArgumentException">A base date that the rule <see cref="Needs"/> is not known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies after the year 9999.</exception>
    public LocalDate On(TermDates dates) => Resolve(new(Guard.NotNull(dates)));

    /// <summary>The rule in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        DescribeInto(trace);
        return trace.ToExplanation();
    }

    /// <summary>The rule in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    // Plain loops here and below: resolving a due date is a hot path and allocates nothing.
    internal LocalDate Resolve(in StartDates dates)
    {
        var date = StartCore(dates);
        foreach (var step in Steps.AsSpan())
        {
            date = step.Take(date);
        }

        return date;
    }

    /// <summary>The same day with the way there: where the deciding chain starts, and where each of its steps leads.</summary>
    internal LocalDate Follow(in StartDates dates, DueTrail trail)
    {
        var date = FollowStart(dates, trail);
        foreach (var step in Steps)
        {
            date = step.Apply(date);
            trail.Add(step, date);
        }

        return date;
    }

    internal void DescribeInside(Trace parent) => DescribeInto(parent.Open(Rule));

    internal void DescribeSteps(Trace trace)
    {
        foreach (var step in Steps)
        {
            step.DescribeInside(trace);
        }
    }

    private protected abstract Rule Rule { get; }

    private protected abstract LocalDate StartCore(in StartDates dates);

    private protected abstract LocalDate FollowStart(in StartDates dates, DueTrail trail);

    private protected abstract DueRule WithSteps(ValueList<DateStep> steps);

    private protected abstract void DescribeInto(Trace trace);
}
