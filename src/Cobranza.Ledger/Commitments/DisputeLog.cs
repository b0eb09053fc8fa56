using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Reads the clock and the outcome of every dispute in view.</summary>
internal static class DisputeLog
{
    public static ValueList<DisputeProgress> In(
        EventsInView events,
        Account account,
        AccountBalance balance,
        ValueList<OpenDispute> open
    )
    {
        var opened = events.All<DisputeOpened>();
        if (opened.IsEmpty)
        {
            return [];
        }

        var closed = events.All<DisputeClosed>().ToDictionary(one => one.Id, StringComparer.Ordinal);
        var referred = events.All<DisputeReferred>().ToLookup(one => one.Id, StringComparer.Ordinal);
        var disputed = open.ToDictionary(one => one.Dispute.Id, one => one.Disputed, StringComparer.Ordinal);
        var credits = new DisputeCredits(account, balance);
        return
        [
            .. opened.Select(dispute =>
            {
                var end = closed.GetValueOrDefault(dispute.Id);
                var last = end?.EffectiveOn ?? balance.AsOf;
                var answerBy =
                    referred[dispute.Id].LastOrDefault(one => one.AnswerBy is not null)?.AnswerBy ?? dispute.AnswerBy;
                return new DisputeProgress(
                    dispute,
                    end,
                    referred[dispute.Id].LastOrDefault(),
                    disputed.GetValueOrDefault(dispute.Id, Money.Zero(dispute.Amount.Currency)),
                    Period.DaysBetween(dispute.EffectiveOn, last),
                    answerBy,
                    answerBy is { } due ? Math.Max(0, Period.DaysBetween(due, last)) : 0,
                    end is null ? null : credits.For(dispute, end)
                );
            }),
        ];
    }
}
