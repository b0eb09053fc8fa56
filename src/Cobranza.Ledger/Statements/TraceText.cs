namespace Cobranza.Statements;

/// <summary>A trace as data with its texts.</summary>
internal static class TraceText
{
    public static Explanation Of(PaymentTrace trace)
    {
        var text = new Trace(StatementRules.Trace)
            .Note("credit", trace.Credit.Id.Value)
            .Note("amount", trace.Credit.Amount)
            .Note("as-of", trace.AsOf)
            .Note("on-documents", trace.OnDocuments)
            .Note("unapplied", trace.Unapplied)
            .Note("paid-out", trace.PaidOut)
            .Note("lapsed", trace.Lapsed)
            .Note("reversed", trace.Reversed)
            .Note("under-way", trace.UnderWay);
        foreach (var movement in trace.Movements)
        {
            text.Include(movement.Explain());
        }

        if (!trace.OnDocuments.IsZero)
        {
            text.Open(StatementRules.OnDocuments).Note("amount", trace.OnDocuments);
        }

        foreach (var payout in trace.Payouts)
        {
            text.Open(StatementRules.PaidOut)
                .Note("on", payout.On)
                .Note("amount", payout.Amount)
                .Note("by", payout.By.Id.Value);
        }

        if (!trace.Unapplied.IsZero)
        {
            var rule = trace.Unapplied.IsNegative ? StatementRules.Owed : StatementRules.Unapplied;
            text.Open(rule).Note("amount", trace.Unapplied);
        }

        if (!trace.Lapsed.IsZero)
        {
            text.Open(StatementRules.Lapsed).Note("lapsed", trace.Lapsed);
        }

        if (trace.Reversal is { } reversal)
        {
            text.Open(StatementRules.Undone)
                .Note("on", reversal.EffectiveOn)
                .Note("by", reversal.Id.Value)
                .Note("amount", trace.Reversed);
        }

        if (!trace.UnderWay.IsZero)
        {
            text.Open(StatementRules.UnderWay).Note("amount", trace.UnderWay);
        }

        return text.ToExplanation();
    }
}
