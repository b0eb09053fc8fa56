using Cobranza.Assessments;
using Cobranza.Discounts;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Assessments;

/// <summary>What an assessment can say about a discount, and where it says nothing because a receivable does not hold enough.</summary>
public sealed class DiscountAssessmentTests
{
    private static readonly DiscountPolicy TwoPercent = DiscountPolicy.Within(10, Percentage.Of(2));

    [Fact]
    public void A_discount_for_good_standing_is_offered_only_while_nothing_is_overdue()
    {
        var early = With(new DiscountTerms(TwoPercent.WhenInGoodStanding(), Rounding.HalfEven));
        var overdue = Invoice("B", Mxn(500), Day(1, 5), Day(2, 1));
        Assert.Equal(Mxn(20), Offer(Account([early]))?.Discount);
        Assert.Null(Offer(Account([early, overdue])));
        Assert.Equal(
            Mxn(20),
            Offer(
                Account(
                    [early, overdue],
                    [new Payment(EntryId.Of("P"), Mxn(500), Day(2, 20), [new(overdue.Id, Mxn(500))])]
                )
            )?.Discount
        );
    }

    [Fact]
    public void What_depends_on_lines_or_delivery_is_not_guessed()
    {
        var delivery = DiscountWindow.To(DueRule.From(BaseDate.Delivery, DateStep.PlusDays(10)));
        Assert.Null(Offer(Account([With(new(TwoPercent, Rounding.HalfEven, DiscountBase.Net))])));
        Assert.Null(Offer(Account([With(new(DiscountPolicy.Within(delivery, Percentage.Of(2)), Rounding.HalfEven))])));
    }

    private static DiscountOffer? Offer(Account account) =>
        AccountAssessment
            .Of(account, Always, Day(3, 5))
            .Items.Single(item => item.Item.Id == ReceivableId.Of("A"))
            .Discount;

    private static Receivable With(DiscountTerms discount) =>
        new(
            ReceivableId.Of("A"),
            Customer,
            ReceivableKind.Invoice,
            Mxn(1_000),
            Day(3, 1),
            DueDate.On(Day(3, 31)),
            terms: new TradeTerms(PaymentTerms.Net(30), discount)
        );
}
