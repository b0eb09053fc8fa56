using NodaTime;

namespace Cobranza.Escalations;

/// <summary>Two conditions that must both hold.</summary>
public sealed record AllConditions : EscalationCondition
{
    /// <inheritdoc cref="EscalationCondition.And"/>
    public AllConditions(EscalationCondition left, EscalationCondition right)
    {
        Left = Guard.NotNull(left);
        Right = Guard.NotNull(right);
        Guard.InRange(left.CountParts() + right.CountParts() + 1, 1, MaxParts, nameof(right));
    }

    /// <summary>The first condition.</summary>
    public EscalationCondition Left { get; }

    /// <summary>The second condition.</summary>
    public EscalationCondition Right { get; }

    /// <summary>The later one of the two thresholds.</summary>
    public override int? DaysPastDueThreshold =>
        (Left.DaysPastDueThreshold, Right.DaysPastDueThreshold) switch
        {
            ({ } left, { } right) => Math.Max(left, right),
            var (left, right) => left ?? right,
        };

    internal override bool IsOurs => Left.IsOurs && Right.IsOurs;

    /// <inheritdoc/>
    protected override Rule Rule => EscalationRules.All;

    /// <inheritdoc/>
    protected override ValueList<EscalationCondition> Parts => [Left, Right];

    /// <inheritdoc/>
    protected override bool HoldsCore(EscalationFacts facts, LocalDate asOf, Trace? trace)
    {
        // Both are asked where reasons are wanted, so that all failing ones are named.
        var left = HoldsInside(Left, facts, asOf, trace);
        return (left || trace is not null) && HoldsInside(Right, facts, asOf, trace) && left;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // It has no numbers of its own.
    }
}
