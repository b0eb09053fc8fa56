using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Reads how standstills and hardship arrangements stand.</summary>
internal static class ReliefLog
{
    public static ValueList<StandstillProgress> Standstills(EventsInView events, LocalDate asOf)
    {
        var lifted = events.All<StandstillLifted>().ToDictionary(one => one.Id, StringComparer.Ordinal);
        return
        [
            .. events
                .All<StandstillStarted>()
                .Select(one =>
                {
                    var last = lifted.GetValueOrDefault(one.Id)?.EffectiveOn.PlusDays(-1) ?? one.Until;
                    var during = Range(one.EffectiveOn, last);
                    return new StandstillProgress(one, during, during?.Contains(asOf) == true);
                }),
        ];
    }

    public static ValueList<HardshipProgress> Hardships(EventsInView events, LocalDate asOf)
    {
        var ended = events.All<HardshipEnded>().ToDictionary(one => one.Id, StringComparer.Ordinal);
        return [.. events.All<HardshipGranted>().Select(one => Judge(one, ended.GetValueOrDefault(one.Id), asOf))];
    }

    private static HardshipProgress Judge(HardshipGranted hardship, HardshipEnded? end, LocalDate asOf)
    {
        var waits = hardship.Afterwards == AfterHardship.Review;

        // An end after the last day ends a review alone; the normal terms had returned by themselves.
        LocalDate? last =
            end is not null && (waits || end.EffectiveOn <= hardship.Until) ? end.EffectiveOn.PlusDays(-1)
            : waits ? null
            : hardship.Until;
        var during = Range(hardship.EffectiveOn, last);
        var state =
            during?.Contains(asOf) != true ? HardshipState.Ended
            : asOf <= hardship.Until ? HardshipState.Active
            : HardshipState.AwaitingReview;
        return new(
            hardship,
            state,
            during,
            state == HardshipState.AwaitingReview
                || (state == HardshipState.Active && hardship.ReviewOn is { } day && day <= asOf)
        );
    }

    private static DateRange? Range(LocalDate first, LocalDate? last) =>
        last is not { } end ? DateRange.From(first)
        : end < first ? null
        : DateRange.Of(first, end);
}
