using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Decides which promises are kept: each cent keeps one, the promise due first first.</summary>
internal static class PromiseKeeping
{
    public static ValueList<PromiseProgress> Of(
        ValueList<PromiseMade> promises,
        CreditPortions portions,
        LocalDate asOf
    ) =>
        [
            .. promises
                .OrderBy(promise => promise.DueOn)
                .ThenBy(promise => promise.EffectiveOn)
                .ThenBy(promise => promise.Id, StringComparer.Ordinal)
                .Select(promise => Judge(promise, portions, asOf)),
        ];

    private static PromiseProgress Judge(PromiseMade promise, CreditPortions portions, LocalDate asOf)
    {
        var (received, completeOn) = portions.Use(promise);
        var state =
            completeOn is not null ? PromiseState.Kept
            : asOf <= promise.LastDay ? PromiseState.Pending
            : received.IsPositive ? PromiseState.PartlyKept
            : PromiseState.Broken;
        return new(promise, state, received, completeOn);
    }
}
