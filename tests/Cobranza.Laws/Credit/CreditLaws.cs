using Cobranza.Credit;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What every answer to a request for credit promises.</summary>
public sealed class CreditLaws
{
    private static readonly string[] FixedOrder =
    [
        "credit.placed-on-hold",
        "credit.kept-on-hold",
        "credit.over-limit",
        "credit.no-limit-in-currency",
        "credit.broken-promises",
    ];

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-2")]
    public bool A_request_of_at_most_limit_less_exposure_is_approved_and_one_unit_more_is_refused(
        byte limit,
        sbyte exposure
    ) => KeepsToTheLimit(Limited(limit).Decide, limit, exposure);

    [Fact]
    public void The_law_of_the_limit_catches_a_limit_that_excludes_itself() =>
        Assert.False(KeepsToTheLimit(Strict(Limited(100)), limit: 100, exposure: 40));

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-3")]
    public bool A_higher_limit_or_a_smaller_request_is_never_answered_worse(CreditCase one, byte more) =>
        Rank(one.Decision) >= Rank((one with { Limit = one.Limit + more, Requested = one.Requested - more }).Decision);

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-3")]
    public bool More_debt_lateness_or_broken_promises_is_never_answered_better(
        CreditCase one,
        byte debt,
        byte late,
        byte broken
    ) => NeverBetter(Policy, one, debt, late, broken);

    [Fact]
    public void The_law_of_lateness_catches_a_policy_that_forgives_the_latest()
    {
        var late = new CreditCase(100, 5, 1, null, 0, 5, 0, false, 1);
        CreditDecision Forgiving(CreditCase one) =>
            one.DaysPastDue > 8 ? (one with { DaysPastDue = 0 }).Decision : one.Decision;
        Assert.False(NeverBetter(Forgiving, late, debt: 0, late: 10, broken: 0));
    }

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-5")]
    public bool A_request_in_another_currency_than_the_debt_is_an_error_even_for_zero(CreditCase one) =>
        Assert
            .Throws<CurrencyMismatchException>(() =>
                one.Policy.Decide(one.Facts, Money.Zero(Currency.Usd), CreditCase.AsOf)
            )
            .Found == Currency.Usd;

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-5")]
    public bool A_limit_in_one_currency_is_no_permission_in_another(CreditCase one, byte requested)
    {
        var facts = new CreditFacts(Money.OfMinor(one.Exposure, Currency.Usd));
        var decision = (one with { HoldFrom = null }).Policy.Decide(
            facts,
            Money.OfMinor(requested, Currency.Usd),
            CreditCase.AsOf
        );
        return one.Limit is null ? decision is CreditDecision.Approved : decision is CreditDecision.Referred;
    }

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-6")]
    public bool All_failing_rules_are_listed_in_one_order_and_no_other(CreditCase one) =>
        one.Decision.Reasons.Select(reason => reason.Rule.Id).SequenceEqual(Expected(one));

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-6")]
    public bool Every_reason_fills_its_sentence_with_numbers_in_both_languages(CreditCase one) =>
        one.Decision.Reasons.All(reason =>
            reason.Notes.Count > 1
            && !reason.ToText(Language.English).Contains('{')
            && !reason.ToText(Language.Spanish).Contains('{')
        );

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-9")]
    public bool Without_a_limit_no_amount_is_refused_and_a_limit_of_zero_refuses_every_amount(
        CreditCase one,
        ushort units
    ) => TellsNoLimitFromZero(Policy, one, units);

    [Fact]
    public void The_law_of_no_limit_catches_a_zero_taken_for_none()
    {
        CreditDecision Confused(CreditCase one) => (one with { Limit = one.Limit == 0 ? null : one.Limit }).Decision;
        Assert.False(TellsNoLimitFromZero(Confused, new(0, null, 1, null, 0, 0, 0, false, 0), units: 4));
    }

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-10")]
    public bool The_same_question_has_the_same_answer_and_the_date_changes_no_outcome(
        CreditCase one,
        LocalDate other
    ) =>
        one.Decision == one.Decision
        && one.Policy.Decide(one.Facts, CreditCase.Mxn(one.Requested), other).GetType() == one.Decision.GetType();

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    [Trait("Law", "CP-11")]
    public bool A_return_is_never_refused(CreditCase one, byte units) =>
        (one with { Requested = -1L - units }).Decision is CreditDecision.Approved;

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    public bool A_hold_is_placed_at_its_threshold_and_between_the_thresholds_stands_as_it_stood(CreditCase one)
    {
        var (policy, days) = (one.Policy, one.DaysPastDue);
        return one.HoldFrom is not { } holdFrom ? !policy.Holds(days, one.OnHold)
            : days >= holdFrom ? policy.Holds(days, one.OnHold)
            : days < one.ReleaseBelow ? !policy.Holds(days, one.OnHold)
            : policy.Holds(days, one.OnHold) == one.OnHold;
    }

    [Law(Arbitrary = [typeof(CreditArbitraries)])]
    public bool Headroom_is_limit_less_exposure_whatever_the_answer(CreditCase one) =>
        one.Decision.Headroom == (one.Limit is { } limit ? CreditCase.Mxn(limit - one.Exposure) : null);

    private static CreditPolicy Limited(long limit) => new([CreditCase.Mxn(limit)]);

    private static CreditDecision Policy(CreditCase one) => one.Decision;

    private static Func<CreditFacts, Money, LocalDate, CreditDecision> Strict(CreditPolicy policy) =>
        (facts, requested, asOf) => policy.Decide(facts, requested + CreditCase.Mxn(1), asOf);

    private static bool KeepsToTheLimit(
        Func<CreditFacts, Money, LocalDate, CreditDecision> decide,
        long limit,
        long exposure
    )
    {
        var facts = new CreditFacts(CreditCase.Mxn(exposure));
        var most = limit - exposure;
        return (most < 0 || decide(facts, CreditCase.Mxn(most), CreditCase.AsOf) is CreditDecision.Approved)
            && (most < -1 || decide(facts, CreditCase.Mxn(most + 1), CreditCase.AsOf) is CreditDecision.Refused);
    }

    private static bool NeverBetter(
        Func<CreditCase, CreditDecision> decide,
        CreditCase one,
        byte debt,
        byte late,
        byte broken
    )
    {
        var worse = one with
        {
            Exposure = one.Exposure + debt,
            DaysPastDue = one.DaysPastDue + late,
            Broken = one.Broken + broken,
        };
        return Rank(decide(one)) <= Rank(decide(worse));
    }

    private static bool TellsNoLimitFromZero(Func<CreditCase, CreditDecision> decide, CreditCase one, ushort units)
    {
        var plain = one with { HoldFrom = null, ReferFrom = null, Exposure = 0, Requested = 1L + units };
        return decide(plain with { Limit = null }) is CreditDecision.Approved
            && decide(plain with { Limit = 0 }) is CreditDecision.Refused;
    }

    private static int Rank(CreditDecision decision) =>
        decision switch
        {
            CreditDecision.Approved => 0,
            CreditDecision.Referred => 1,
            CreditDecision.Refused => 2,
            _ => 3,
        };

    private static string[] Expected(CreditCase one)
    {
        if (one.Requested < 0)
        {
            return ["credit.not-new-credit"];
        }

        var placed = one.HoldFrom is { } holdFrom && one.DaysPastDue >= holdFrom;
        bool[] fails =
        [
            placed,
            !placed && one.HoldFrom is not null && one.OnHold && one.DaysPastDue >= one.ReleaseBelow,
            one.Limit is { } limit && one.Requested > limit - one.Exposure,
            false,
            one.ReferFrom is { } referFrom && one.Broken >= referFrom,
        ];
        var failing = FixedOrder.Where((_, index) => fails[index]).ToArray();
        return failing.Length > 0 ? failing
            : one.Limit is null ? ["credit.without-limit"]
            : ["credit.within-limit"];
    }
}
