using Cobranza.Commitments;
using Cobranza.Escalations;

namespace Cobranza.Assessments;

/// <summary>What of an account may be chased, and what makes the ladder wait.</summary>
internal static class EscalationReview
{
    public static EscalationFacts FactsOf(AccountReview review, ValueList<ReceivableAssessment> items) =>
        new(
            review.Balance.Customer,
            ValueList.From(review.Balance.Currencies.SelectMany(currency => Chased(review, items, currency))),
            ValueList.From(
                review.Commitments.Contacts.Select(contact => new StepTaken(contact.StepId, contact.EffectiveOn))
            ),
            ValueList.From(ByHand(review).Concat(ByPromise(review)))
        );

    // Nobody is reminded of a debt that credit of his own covers, so unapplied credit is taken off, oldest due first.
    private static IEnumerable<OpenAmount> Chased(
        AccountReview review,
        ValueList<ReceivableAssessment> items,
        Currency currency
    )
    {
        var zero = Money.Zero(currency);
        var credit = Money.Max(review.Balance.UnappliedTotal(currency), zero);
        foreach (var item in items.Where(item => item.Open.Currency == currency && item.Undisputed.IsPositive))
        {
            var covered = Money.Min(credit, item.Undisputed);
            credit -= covered;
            if (covered < item.Undisputed)
            {
                yield return new(item.EffectiveDueOn, item.Undisputed - covered);
            }
        }
    }

    private static IEnumerable<EscalationPause> ByHand(AccountReview review) =>
        review.Commitments.Pauses.Select(pause => new EscalationPause(
            DateRange.Of(pause.EffectiveOn, pause.Until),
            PauseClock.RunsOn,
            new Trace(AssessmentRules.PausedByHand)
                .Note("until", pause.Until)
                .Note("reason", pause.Reason)
                .ToExplanation()
        ));

    private static IEnumerable<EscalationPause> ByPromise(AccountReview review) =>
        review
            .Commitments.Promises.Where(progress => progress.State == PromiseState.Pending)
            .Select(progress => new EscalationPause(
                DateRange.Of(progress.Promise.EffectiveOn, progress.Promise.LastDay),
                PauseClock.RunsOn,
                new Trace(AssessmentRules.PromisePending)
                    .Note("amount", progress.Promise.Amount)
                    .Note("due-on", progress.Promise.DueOn)
                    .Note("last-day", progress.Promise.LastDay)
                    .Note("received", progress.Received)
                    .ToExplanation()
            ));
}
