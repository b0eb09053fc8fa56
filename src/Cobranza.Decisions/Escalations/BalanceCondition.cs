using NodaTime;

namespace Cobranza.Escalations;

/// <summary>All that is open in one currency, due or not, is at least an amount.</summary>
public sealed record BalanceCondition : EscalationCondition
{
    /// <inheritdoc cref="EscalationCondition.BalanceAtLeast"/>
    public BalanceCondition(Money amount) => Amount = Guard.Positive(amount);

    /// <summary>The threshold, itself included.</summary>
    public Money Amount { get; }

    internal override bool IsOurs => true;

    /// <inheritdoc/>
    protected override Rule Rule => EscalationRules.Balance;

    /// <inheritdoc/>
    protected override bool HoldsCore(EscalationFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(facts);
        var open = facts.OpenIn(Amount.Currency);
        trace?.Open(EscalationRules.OpenNow).Note("amount", open);
        return open >= Amount;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace) => Guard.NotNull(trace).Note("amount", Amount);
}
