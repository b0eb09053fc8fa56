using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Decides which promises are kept: each cent keeps one, the promise due first first.</summary>
internal sealed class PromiseKeeping
{
    private readonly CreditPortions _portions;
    private readonly Dictionary<string, (LocalDate On, PromiseState As)> _ended = new(StringComparer.Ordinal);
    private readonly LocalDate _asOf;

    private PromiseKeeping(EventsInView events, CreditPortions portions, LocalDate asOf)
    {
        (_portions, _asOf) = (portions, asOf);
        foreach (var withdrawn in events.All<PromiseWithdrawn>())
        {
            End(withdrawn.Id, withdrawn.EffectiveOn, PromiseState.Withdrawn);
        }

        foreach (var promise in events.All<PromiseMade>())
        {
            if (promise.Replaces is { } replaced)
            {
                End(replaced, promise.EffectiveOn, PromiseState.Replaced);
            }
        }
    }

    public static ValueList<PromiseProgress> Of(EventsInView events, CreditPortions portions, LocalDate asOf)
    {
        var keeping = new PromiseKeeping(events, portions, asOf);
        return
        [
            .. events
                .All<PromiseMade>()
                .OrderBy(promise => promise.DueOn)
                .ThenBy(promise => promise.EffectiveOn)
                .ThenBy(promise => promise.Id, StringComparer.Ordinal)
                .Select(keeping.Judge),
        ];
    }

    // The earliest end counts; a withdrawal of the same day before a replacement.
    private void End(string id, LocalDate on, PromiseState state)
    {
        if (!_ended.TryGetValue(id, out var earlier) || on < earlier.On)
        {
            _ended[id] = (on, state);
        }
    }

    private PromiseProgress Judge(PromiseMade promise)
    {
        // An end after its last day comes too late to change anything.
        if (_ended.TryGetValue(promise.Id, out var end) && end.On <= promise.LastDay)
        {
            var kept = Claim(promise, end.On.PlusDays(-1), all: false);
            return kept.CompleteOn is { } on
                ? new(promise, PromiseState.Kept, kept.Received, on)
                : new(promise, end.As, Money.Zero(promise.Amount.Currency), KeptOn: null);
        }

        var (received, completeOn) = Claim(promise, promise.LastDay, all: true);
        var state =
            completeOn is not null ? PromiseState.Kept
            : _asOf <= promise.LastDay ? PromiseState.Pending
            : received.IsPositive ? PromiseState.PartlyKept
            : PromiseState.Broken;
        return new(promise, state, received, completeOn);
    }

    private (Money Received, LocalDate? CompleteOn) Claim(PromiseMade promise, LocalDate through, bool all) =>
        _portions.Use(
            new(promise.Amount, promise.Enough, promise.EffectiveOn, through, promise.Items),
            onlyIfEnough: !all
        );
}
