using Cobranza.Credit;
using Cobranza.Escalations;
using Cobranza.LateFees;
using Cobranza.Policies;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Policies;

public sealed class PolicyLinterTests
{
    [Fact]
    public void The_sample_policy_has_no_findings() => Assert.Empty(PolicyLinter.Check(Standard));

    [Fact]
    public void A_minimum_outside_a_cap_is_found_however_deep()
    {
        var fee = LateFeePolicy
            .Percent(Percentage.Of(3))
            .CappedAt(Mxn(500))
            .AfterGraceOf(5, GraceMeaning.Waiving)
            .AtLeast(Mxn(50));
        var finding = Assert.Single(Check(fees: fee.Plus(LateFeePolicy.None)));
        Assert.Equal("policies.minimum-outside-cap", finding.Code);
        Assert.Equal(
            "El recargo mínimo de MXN 50.00 está fuera de un tope y puede superarlo; ponga el tope al final",
            finding.Why.ToText(Language.Spanish)
        );
    }

    [Fact]
    public void A_cap_outside_a_minimum_is_as_it_should_be() =>
        Assert.Empty(Check(fees: LateFeePolicy.Percent(Percentage.Of(3)).AtLeast(Mxn(50)).CappedAt(Mxn(500))));

    [Fact]
    public void A_release_at_or_above_the_hold_is_found()
    {
        Assert.Equal(
            "policies.release-not-below-hold",
            Assert.Single(Check(credit: new CreditPolicy([], 30, 30))).Code
        );
        Assert.Empty(Check(credit: new CreditPolicy([], 30, 29)));
    }

    [Fact]
    public void A_step_that_lapses_before_it_starts_is_found() =>
        Assert.Equal(
            "Step 'notice' can never be taken: it lapses after 4 days past due, before it starts at 5",
            Assert.Single(Check(ladder: new([Step("notice", 5, lapses: 4)], ClimbMode.Sequential))).ToString()
        );

    [Fact]
    public void A_step_that_a_higher_one_always_overtakes_is_found_where_the_ladder_goes_to_the_highest()
    {
        ValueList<EscalationStep> steps = [Step("notice", 5), Step("call", 5)];
        Assert.Equal("policies.step-overtaken", Assert.Single(Check(ladder: new(steps, ClimbMode.Highest))).Code);
        Assert.Empty(Check(ladder: new(steps, ClimbMode.Sequential)));
    }

    [Fact]
    public void A_step_that_starts_before_the_one_below_it_is_found() =>
        Assert.Equal(
            "policies.step-decreases",
            Assert.Single(Check(ladder: new([Step("call", 20), Step("notice", 5)], ClimbMode.Sequential))).Code
        );

    private static ValueList<Finding> Check(
        LateFeePolicy? fees = null,
        CreditPolicy? credit = null,
        EscalationLadder? ladder = null
    ) =>
        PolicyLinter.Check(
            new(
                "Tried",
                Day(1, 1),
                Standard.Terms,
                new LateFeeTerms(fees ?? Standard.LateFees.Policy, Rounding.HalfEven, Posting.Immediate),
                credit ?? Standard.Credit,
                ladder ?? Standard.Escalation,
                Standard.Aging,
                Standard.Allocation
            )
        );

    private static EscalationStep Step(string id, int days, int? lapses = null) =>
        new(id, EscalationCondition.DaysPastDueAtLeast(days), 0, "email", Tone.Neutral, id, id, lapses);
}
