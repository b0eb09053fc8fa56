using Cobranza.Credit;

namespace Cobranza.Assessments;

/// <summary>How a customer stands for new credit in one currency.</summary>
/// <param name="Facts">What was judged: exposure, lateness, broken promises, and whether a hold stood already.</param>
/// <param name="Limit">The limit; <see langword="null"/> where limits exist but none in this currency.</param>
/// <param name="Decision">What a request of zero is answered, with every reason and the headroom.</param>
public sealed record CreditStanding(CreditFacts Facts, CreditLimit? Limit, CreditDecision Decision)
{
    /// <summary>The currency.</summary>
    public Currency Currency => Facts.Exposure.Currency;

    /// <summary>All that is open in the currency, whether due or not; unapplied credit does not lower it.</summary>
    public Money Exposure => Facts.Exposure;

    /// <summary>Limit less exposure; <see langword="null"/> where no limit applies.</summary>
    public Money? Headroom => Decision.Headroom;

    /// <summary>Whether new credit is on hold.</summary>
    public bool IsOnHold => Decision is CreditDecision.OnHold;

    /// <summary>Exposure and reasons, independent of the current culture.</summary>
    public override string ToString() => $"{Exposure}: {Decision}";
}
