using Cobranza.Credit;
using NodaTime;

namespace Cobranza.Tests.Credit;

public sealed class CreditPolicyTests
{
    private static readonly LocalDate AsOf = new(2026, 3, 31);

    [Fact]
    public void A_customer_60_days_late_is_held_and_stays_held_until_fewer_than_5_days()
    {
        var policy = new CreditPolicy([Mxn(50_000)], holdFromDaysPastDue: 60, releaseBelowDaysPastDue: 5);
        Assert.False(policy.Holds(59, onHold: false));
        Assert.True(policy.Holds(60, onHold: false));
        Assert.True(policy.Holds(59, onHold: true));
        Assert.True(policy.Holds(5, onHold: true));
        Assert.False(policy.Holds(4, onHold: true));
    }

    [Fact]
    public void A_refusal_names_every_rule_that_fails_with_its_numbers_in_English()
    {
        var policy = new CreditPolicy([Mxn(50_000)], 60, 5, referFromBrokenPromises: 2);
        var decision = policy.Decide(new(Mxn(45_000), 12, brokenPromises: 3, onHold: true), Mxn(7_500), AsOf);
        Assert.IsType<CreditDecision.OnHold>(decision);
        Assert.Equal(
            """
            Still on hold: the oldest debt is 12 days past due; a hold is released below 5 days
            Over the limit: MXN 7,500.00 asked for, MXN 45,000.00 owed, limit MXN 50,000.00: MXN 2,500.00 too much
            3 broken promises: from 2 on a person decides
            """.ReplaceLineEndings("\n"),
            decision.ToString()
        );
    }

    [Fact]
    public void A_refusal_reads_well_in_Spanish()
    {
        var decision = new CreditPolicy([Mxn(50_000)]).Decide(new(Mxn(45_000)), Mxn(7_500), AsOf);
        Assert.Equal(
            "Excede el límite: se piden MXN 7,500.00, se deben MXN 45,000.00, límite MXN 50,000.00: se excede en MXN 2,500.00",
            decision.Reasons.Single().ToText(Language.Spanish)
        );
    }

    [Fact]
    public void A_customer_in_credit_has_more_headroom_than_limit() =>
        Assert.Equal(Mxn(1_200), new CreditPolicy([Mxn(1_000)]).Decide(new(Mxn(-200)), Mxn(1_200), AsOf).Headroom);

    [Fact]
    public void A_policy_without_a_hold_releases_one_that_stands() =>
        Assert.IsType<CreditDecision.Approved>(
            new CreditPolicy([]).Decide(new(Mxn(10), 400, onHold: true), Mxn(1), AsOf)
        );

    [Fact]
    public void Two_limits_in_one_currency_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new CreditPolicy([Mxn(1), Mxn(2)]));
        Assert.Contains("MXN 1.00 and MXN 2.00", error.Message);
    }

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(1, 0, null)]
    [InlineData(36_501, 1, null)]
    [InlineData(1, 36_501, null)]
    [InlineData(1, 1, 0)]
    public void Thresholds_that_could_never_mean_anything_are_refused(int hold, int release, int? refer) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CreditPolicy([], hold, release, refer));

    [Fact]
    public void A_limit_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CreditPolicy([Mxn(-1)]));

    [Fact]
    public void The_order_of_the_limits_is_irrelevant() =>
        Assert.Equal(
            new CreditPolicy([Mxn(1), Money.Of(2m, Currency.Eur)]),
            new CreditPolicy([Money.Of(2m, Currency.Eur), Mxn(1)])
        );

    private static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);
}
