using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Decides which scheduled amounts have arrived: each cent counts for one, the amount due first first.</summary>
internal static class ScheduleKeeping
{
    public static ValueList<ScheduleProgress> Of(EventsInView events, CreditPortions portions, LocalDate asOf)
    {
        var schedules = events.All<PaymentScheduled>();
        if (schedules.IsEmpty)
        {
            return [];
        }

        var replaced = schedules
            .Where(one => one.Replaces is not null)
            .GroupBy(one => one.Replaces!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(one => one.EffectiveOn), StringComparer.Ordinal);

        // Over all reports together by day, so that a cent goes to the nearest amount, whichever report named it.
        var lines = schedules
            .SelectMany(one => one.Lines.Select((line, place) => (Schedule: one, Line: line, Place: place)))
            .OrderBy(one => one.Line.On)
            .ThenBy(one => one.Schedule.EffectiveOn)
            .ThenBy(one => one.Schedule.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Place)
            .Select(one =>
                (one.Schedule.Id, one.Place, Judged: Judge(one.Schedule, one.Line, portions, asOf, End(one.Schedule)))
            )
            .ToLookup(one => one.Id, StringComparer.Ordinal);
        return
        [
            .. schedules.Select(one => new ScheduleProgress(
                one,
                [.. lines[one.Id].OrderBy(line => line.Place).Select(line => line.Judged)]
            )),
        ];

        LocalDate? End(PaymentScheduled schedule) => replaced.TryGetValue(schedule.Id, out var on) ? on : null;
    }

    private static ScheduledLine Judge(
        PaymentScheduled schedule,
        ScheduledAmount line,
        CreditPortions portions,
        LocalDate asOf,
        LocalDate? replacedOn
    )
    {
        var lastDay = line.On.PlusDays(schedule.ToleranceDays);
        var isReplaced = replacedOn is { } end && end <= lastDay;
        var through = isReplaced ? replacedOn!.Value.PlusDays(-1) : lastDay;
        var (received, completeOn) = portions.Use(
            new(line.Amount, line.Amount, schedule.EffectiveOn, through, schedule.Items),
            onlyIfEnough: isReplaced
        );
        var state =
            completeOn is not null ? ScheduledLineState.Arrived
            : isReplaced ? ScheduledLineState.Replaced
            : asOf <= lastDay ? ScheduledLineState.Expected
            : received.IsPositive ? ScheduledLineState.PartlyArrived
            : ScheduledLineState.Missed;
        return new(line, state, received, lastDay);
    }
}
