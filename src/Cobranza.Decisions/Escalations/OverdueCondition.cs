using NodaTime;

namespace Cobranza.Escalations;

/// <summary>What is past due in one currency is at least an amount.</summary>
public sealed record OverdueCondition : EscalationCondition
{
    /// <inheritdoc cref="EscalationCondition.OverdueAtLeast"/>
    public OverdueCondition(Money amount) => Amount = Guard.Positive(amount);

    /// <summary>The threshold, itself included.</summary>
    public Money Amount { get; }

    internal override bool IsOurs => true;

    /// <inheritdoc/>
    protected override Rule Rule => EscalationRules.Overdue;

    /// <inheritdoc/>
    protected override bool HoldsCore(EscalationFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(facts);
        var overdue = facts.OverdueIn(Amount.Currency, asOf);
        trace?.Open(EscalationRules.OverdueNow).Note("amount", overdue);
        return overdue >= Amount;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace) => Guard.NotNull(trace).Note("amount", Amount);
}
