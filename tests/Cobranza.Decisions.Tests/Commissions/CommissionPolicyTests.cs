using Cobranza.Commissions;
using NodaTime;

namespace Cobranza.Tests.Commissions;

public sealed class CommissionPolicyTests
{
    private static readonly LocalDate AsOf = new(2026, 3, 31);

    private static readonly CommissionFacts Collected = new(Money.Of(1_200m, Currency.Eur), daysLate: 12);

    [Fact]
    public void Two_and_a_half_percent_of_EUR_1200_is_EUR_30() =>
        Assert.Equal(
            Money.Of(30m, Currency.Eur),
            CommissionPolicy.PercentOfCollected(Percentage.Of(2.5m)).Earn(Collected, AsOf).ToMoney()
        );

    [Fact]
    public void The_commission_explains_itself() =>
        Assert.Equal(
            "Comisión: 2.5% de lo cobrado\n  EUR 30.00 sobre EUR 1,200.00 cobrados, con 12 días de mora",
            CommissionPolicy.PercentOfCollected(Percentage.Of(2.5m)).Explain(Collected, AsOf).ToText(Language.Spanish)
        );

    [Fact]
    public void More_than_everything_collected_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CommissionPolicy.PercentOfCollected(Percentage.Of(100.01m)));

    [Fact]
    public void Cash_that_is_negative_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommissionFacts(Money.Of(-1m, Currency.Eur)));
}
