using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A promise with what arrived for it.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="State">How it stands.</param>
/// <param name="Received">What arrived in time for it, at most the amount promised; each cent counts for one promise, and none for one that
/// was withdrawn or replaced.</param>
/// <param name="KeptOn">The value date on which enough had arrived, or null.</param>
public sealed record PromiseProgress(PromiseMade Promise, PromiseState State, Money Received, LocalDate? KeptOn)
{
    /// <summary>Whether its last day passed without the whole amount.</summary>
    public bool IsBroken => State is PromiseState.Broken or PromiseState.PartlyKept;

    /// <summary>Promise, state and what arrived, independent of the current culture.</summary>
    public override string ToString() => $"{Promise}: {State}, received {Received}";
}
