using NodaTime;

namespace Cobranza.Credit;

/// <summary>One request against one policy: every rule is asked, in a fixed order, and the worst answer stands.</summary>
internal sealed class CreditReview(CreditPolicy policy, CreditFacts facts, Money requested, LocalDate asOf)
{
    private readonly List<Explanation> _failures = [];
    private readonly CreditLimit? _limit = policy.LimitIn(requested.Currency);

    public CreditDecision Decide()
    {
        var headroom = _limit?.Headroom(facts.Exposure);
        if (requested.IsNegative)
        {
            return new CreditDecision.Approved(requested, headroom, [Amounts(CreditRules.NotNewCredit)]);
        }

        var held = FailsHold();
        var refused = FailsLimit(headroom);
        var unknown = FailsCurrency();
        var referred = FailsPromises() || unknown;
        var reasons = ValueList.From(_failures);
        return held ? new CreditDecision.OnHold(requested, headroom, reasons)
            : refused ? new CreditDecision.Refused(requested, headroom, reasons)
            : referred ? new CreditDecision.Referred(requested, headroom, reasons)
            : new CreditDecision.Approved(requested, headroom, [Approval(headroom)]);
    }

    private bool FailsHold()
    {
        if (!policy.Holds(facts.OldestDaysPastDue, facts.OnHold))
        {
            return false;
        }

        // Holds() is true only under a policy that has a threshold.
        var holdFrom = policy.HoldFromDaysPastDue.GetValueOrDefault();
        var trace = Start(facts.OldestDaysPastDue >= holdFrom ? CreditRules.PlacedOnHold : CreditRules.KeptOnHold)
            .Note("days-past-due", facts.OldestDaysPastDue)
            .Note("hold-from", holdFrom)
            .Note("release-below", policy.ReleaseBelowDaysPastDue);
        return Fails(trace);
    }

    private bool FailsLimit(Money? headroom) =>
        _limit?.Amount is { } limit
        && headroom is { } left
        && requested > left
        && Fails(Limited(CreditRules.OverLimit, limit, left).Note("excess", (ExactAmount)requested - left));

    private bool FailsCurrency() =>
        _limit is null
        && Fails(
            Start(CreditRules.NoLimitInCurrency)
                .Note("currency", requested.Currency.Code)
                .Note("requested", requested)
                .Note("exposure", facts.Exposure)
        );

    private bool FailsPromises() =>
        policy.ReferFromBrokenPromises is { } referFrom
        && facts.BrokenPromises >= referFrom
        && Fails(
            Start(CreditRules.BrokenPromises)
                .Note("broken-promises", facts.BrokenPromises)
                .Note("refer-from", referFrom)
        );

    private Explanation Approval(Money? headroom) =>
        _limit?.Amount is { } limit && headroom is { } left
            ? Limited(CreditRules.WithinLimit, limit, left).ToExplanation()
            : Amounts(CreditRules.WithoutLimit);

    private Explanation Amounts(Rule rule) =>
        Start(rule).Note("requested", requested).Note("exposure", facts.Exposure).ToExplanation();

    private Trace Limited(Rule rule, Money limit, Money left) =>
        Start(rule)
            .Note("requested", requested)
            .Note("exposure", facts.Exposure)
            .Note("limit", limit)
            .Note("headroom", left);

    private Trace Start(Rule rule) => new Trace(rule).Note("as-of", asOf);

    private bool Fails(Trace trace)
    {
        _failures.Add(trace.ToExplanation());
        return true;
    }
}
