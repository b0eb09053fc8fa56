using Cobranza.Discounts;
using Cobranza.Terms;
using Cobranza.Testing;
using FsCheck.Xunit;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>A discount of one's own composes with those of the library and is held to the same contract.</summary>
public sealed class OwnDiscountTests
{
    private static readonly DiscountPolicy Prepayment = new PrepaymentDiscount(Percentage.Of(3));

    private static readonly LocalDate Issued = new(2026, 1, 5);

    [Theory]
    [InlineData(19, "MXN 970.00")]
    [InlineData(20, "MXN 1000.00")]
    public void Money_that_is_there_before_the_goods_costs_less(int day, string pay) =>
        Assert.Equal(pay, Pay(Prepayment, day));

    [Fact]
    public void It_composes_with_the_discounts_of_the_library()
    {
        var either = DiscountPolicy.BestOf(Prepayment, DiscountPolicy.Within(20, Percentage.Of(1)));

        Assert.Equal("MXN 970.00", Pay(either, 19));
        Assert.Equal("MXN 990.00", Pay(either, 20));
        Assert.Equal("MXN 1000.00", Pay(either, 26));
        Assert.Equal("MXN 970.00", Pay(Prepayment.WhenInGoodStanding(), 19));
        Assert.Equal([BaseDate.Issue, BaseDate.Delivery], either.Needs);
    }

    [Fact]
    public void It_can_be_settled_in_parts_like_any_other()
    {
        var terms = new DiscountTerms(
            Prepayment,
            Rounding.HalfEven,
            partPayments: PartPayments.EarnInProportion,
            document: DiscountDocument.CreditNote
        );

        Assert.Equal(Money.Parse("MXN 500.00"), terms.Settle(Facts(), Money.Parse("MXN 485.00"), Issued).Settles);
    }

    [Fact]
    public void It_explains_itself_in_both_languages()
    {
        var why = Prepayment.Explain(Facts(), Issued);

        Assert.StartsWith(
            "3% discount for payment before delivery",
            why.ToText(Language.English),
            StringComparison.Ordinal
        );
        Assert.Contains("Pago el 2026-01-05", why.ToText(Language.Spanish), StringComparison.Ordinal);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(CobranzaArbitraries), typeof(DiscountPolicyArbitrary)])]
    public bool It_keeps_the_contract_of_every_discount(DiscountDay day) =>
        DiscountPolicyLaws.AllHold(Prepayment, day.Facts, day.AsOf);

    [Property(MaxTest = 500, Arbitrary = [typeof(CobranzaArbitraries), typeof(DiscountPolicyArbitrary)])]
    public bool It_keeps_the_contract_inside_discounts_of_the_library(DiscountDay day) =>
        DiscountPolicyLaws.AllHold(
            DiscountPolicy.BestOf(Prepayment, DiscountPolicy.Within(10, Percentage.Of(2))).WhenInGoodStanding(),
            day.Facts,
            day.AsOf
        );

    [Fact]
    public void The_contract_catches_a_discount_that_rewards_waiting()
    {
        var wrong = new WaitingDiscount();

        Assert.False(
            DiscountPolicyLaws.PayingEarlierNeverEarnsLess(wrong, Facts(), Issued.PlusDays(5), daysEarlier: 1)
        );
        Assert.True(
            DiscountPolicyLaws.PayingEarlierNeverEarnsLess(Prepayment, Facts(), Issued.PlusDays(5), daysEarlier: 1)
        );
    }

    private static string Pay(DiscountPolicy policy, int day)
    {
        var terms = new DiscountTerms(policy, Rounding.HalfEven);
        return (terms.OfferOn(Facts(), new(2026, 1, day))?.PayNow ?? Facts().Open).ToString();
    }

    private static DiscountFacts Facts()
    {
        var amount = Money.Parse("MXN 1000.00");
        return new DiscountFacts(amount, amount, Issued, Issued.PlusDays(30))
            .WithDates(new(Issued, deliveredOn: new LocalDate(2026, 1, 20)))
            .WithStanding(nothingOverdue: true);
    }

    private sealed record WaitingDiscount : DiscountPolicy
    {
        protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace) =>
            facts.Discountable * Percentage.Of(Period.DaysBetween(facts.IssuedOn, asOf));
    }
}
