using Cobranza.Commitments;
using Cobranza.Escalations;

namespace Cobranza.Assessments;

/// <summary>What of an account may be chased, and what makes the ladder wait.</summary>
internal static class EscalationReview
{
    private const string OutsideTheLadder = "(outside the ladder)";

    public static EscalationFacts FactsOf(AccountReview review, ValueList<ReceivableAssessment> items) =>
        new(
            review.Balance.Customer,
            ValueList.From(review.Balance.Currencies.SelectMany(currency => Chased(review, items, currency))),
            ValueList.From(Taken(review)),
            ValueList.From(ByHand(review).Concat(ByPromise(review)).Concat(BySchedule(review)).Concat(ByRelief(review)))
        );

    // A call outside the ladder is no step, but nobody is to be bothered again too soon after it.
    private static IEnumerable<StepTaken> Taken(AccountReview review) =>
        review
            .Commitments.Contacts.Where(contact =>
                contact.StepId is not null || contact.Details.Direction == ContactDirection.Outbound
            )
            .Select(contact => new StepTaken(contact.StepId ?? OutsideTheLadder, contact.EffectiveOn));

    // Nobody is reminded of a debt that credit of his own covers, so unapplied credit is taken off, oldest due first.
    private static IEnumerable<OpenAmount> Chased(
        AccountReview review,
        ValueList<ReceivableAssessment> items,
        Currency currency
    )
    {
        var zero = Money.Zero(currency);
        var credit = Money.Max(review.Balance.UnappliedTotal(currency), zero);
        var waiting = Waiting(review);
        foreach (var item in items.Where(item => item.Open.Currency == currency && !waiting.Contains(item.Item.Id)))
        {
            var asked = AskedFor(item, review.Policy.Disputes.Escalation);
            var covered = Money.Min(credit, asked);
            credit -= covered;
            if (covered < asked)
            {
                yield return new(item.EffectiveDueOn, asked - covered);
            }
        }
    }

    private static Money AskedFor(ReceivableAssessment item, DisputedEscalation effect) =>
        effect switch
        {
            DisputedEscalation.AllTheSame => item.Open,
            DisputedEscalation.ItemWaits when item.Disputed.IsPositive => Money.Zero(item.Open.Currency),
            _ => item.Undisputed,
        };

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

    // A report that was not kept once is not counted on any more.
    private static IEnumerable<EscalationPause> BySchedule(AccountReview review) =>
        review
            .Commitments.Schedules.Where(progress => !progress.IsMissed)
            .SelectMany(progress => progress.Lines.Select(line => (progress.Schedule, Line: line)))
            .Where(one => one.Line.State == ScheduledLineState.Expected)
            .Select(one => new EscalationPause(
                DateRange.Of(one.Schedule.EffectiveOn, one.Line.LastDay),
                PauseClock.RunsOn,
                new Trace(AssessmentRules.PaymentScheduled)
                    .Note("amount", one.Line.Scheduled.Amount)
                    .Note("on", one.Line.Scheduled.On)
                    .Note("last-day", one.Line.LastDay)
                    .ToExplanation()
            ));

    // What names items leaves the others to the ladder; what names none makes the ladder wait as a whole.
    private static HashSet<ReceivableId> Waiting(AccountReview review) =>
        [
            .. review
                .Reliefs.Where(span => span.Spares(Relief.PausesEscalation) && span.During.Contains(review.AsOf))
                .SelectMany(span => span.Items),
        ];

    private static IEnumerable<EscalationPause> ByRelief(AccountReview review) =>
        review
            .Reliefs.Where(span => span.Items.IsEmpty && span.Spares(Relief.PausesEscalation))
            .Select(span => new EscalationPause(
                span.During,
                span.Spares(Relief.StopsClock) ? PauseClock.Stops : PauseClock.RunsOn,
                span.Why
            ));
}
