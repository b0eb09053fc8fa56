using Cobranza.Policies;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Policies;

public sealed class PlanOfferTests
{
    private static readonly PlanOffer Thirds = new(3, 1, Rounding.HalfEven);

    [Fact]
    public void The_first_installment_is_due_a_period_after_the_offer()
    {
        var plan = Thirds.Propose(Mxn(100), Day(1, 31));
        Assert.Equal([Day(2, 28), Day(3, 28), Day(4, 28)], plan!.Installments.Select(row => row.DueOn));
        Assert.Equal([Mxn(33.33m), Mxn(33.33m), Mxn(33.34m)], plan.Installments.Select(row => row.Amount));
    }

    [Theory]
    [InlineData(0.00, false)]
    [InlineData(0.01, false)]
    [InlineData(0.02, false)]
    [InlineData(0.03, true)]
    public void An_amount_too_small_for_so_many_installments_gets_no_offer(double amount, bool offered) =>
        Assert.Equal(offered, Thirds.Propose(Mxn((decimal)amount), Day(1, 31)) is not null);

    [Fact]
    public void Nothing_is_offered_on_a_debt_below_zero() => Assert.Null(Thirds.Propose(Mxn(-5), Day(1, 31)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1_201, 1)]
    [InlineData(1, 0)]
    public void Numbers_that_make_no_plan_are_refused(int count, int months) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanOffer(count, months, Rounding.HalfEven));
}
