using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge that is owed only where a condition on the facts holds.</summary>
/// <example>A fixed MXN 100.00 when at least two notices have been sent.</example>
public sealed record ConditionalLateFee : LateFeePolicy
{
    /// <summary>A charge under a condition.</summary>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public ConditionalLateFee(LateFeePolicy inner, LateFeeCondition condition)
    {
        Inner = Part(inner, nameof(inner));
        Condition = Guard.NotNull(condition);
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>When it is owed.</summary>
    public LateFeeCondition Condition { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Conditional;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        if (Condition.Holds(item, asOf))
        {
            return AccrueInside(Inner, item, asOf, trace);
        }

        if (trace is not null)
        {
            NoteTerms(trace.Open(LateFeeRules.ConditionFails));
        }

        return ExactAmount.Zero(item.Currency);
    }

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) => Inner.Ceiling(item, asOf);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) =>
        Condition.Holds(item, asOf) && Inner.AppliesTo(item, asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        var said = Condition.Describe();
        trace.Note("condition", said.ToSentence(Language.English), said.ToSentence(Language.Spanish));
    }
}
