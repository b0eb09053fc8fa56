namespace Cobranza.Terms;

/// <summary>The customer has made at least so many payments.</summary>
public sealed record PaymentsMadeCondition : StandingCondition
{
    /// <inheritdoc cref="StandingCondition.PaymentsMadeAtLeast"/>
    public PaymentsMadeCondition(int payments) => Payments = Guard.InRange(payments, 1, StandingFacts.MaxPayments);

    /// <summary>The threshold, included.</summary>
    public int Payments { get; }

    /// <inheritdoc/>
    protected override Rule Rule => StandingTexts.PaymentsMade;

    /// <inheritdoc/>
    protected override bool HoldsCore(StandingFacts facts, Trace? trace)
    {
        Guard.NotNull(facts);
        if (facts.PaymentsMade is not { } made)
        {
            trace?.Open(StandingTexts.NotKnown);
            return false;
        }

        trace?.Open(StandingTexts.Is).Note("found", made);
        return made >= Payments;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("payments", Payments);
    }
}
