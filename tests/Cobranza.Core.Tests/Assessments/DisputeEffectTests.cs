using Cobranza.Assessments;
using Cobranza.Commitments;
using Cobranza.Policies;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Assessments;

/// <summary>Worked by hand: 36 % on 360 days of MXN 10,000 is MXN 10 a day; 2/10 net 30.</summary>
public sealed class DisputeEffectTests
{
    private static readonly Receivable Overdue = Invoice("A", Mxn(10_000), Day(2, 1), Day(3, 1));

    private static readonly DisputeOpened Ten = new("D", Mxn(10_000), Day(3, 11), Overdue.Id, "price");

    [Theory]
    [InlineData(DisputedInterest.Suspended, 200)]
    [InlineData(DisputedInterest.RunsOn, 300)]
    [InlineData(DisputedInterest.RevivedIfUnfounded, 300)]
    public void Ten_days_of_a_rejected_dispute_are_free_or_charged(DisputedInterest interest, int fee)
    {
        var closed = new DisputeClosed("D", Day(3, 21), outcome: new DisputeOutcome.Rejected());
        var item = Assess([Overdue], [Ten, closed], Day(3, 31), With(interest: interest)).Items.Single();
        Assert.Equal(Mxn(fee), item.LateFee!.ToCharge);
    }

    [Fact]
    public void Of_a_dispute_accepted_in_part_the_rest_revives()
    {
        var closed = new DisputeClosed("D", Day(3, 21), outcome: new DisputeOutcome.AcceptedInPart(Mxn(4_000)));
        var effects = With(interest: DisputedInterest.RevivedIfUnfounded);

        // 20 days of 10,000 and ten of 6,000.
        Assert.Equal(Mxn(260), Assess([Overdue], [Ten, closed], Day(3, 31), effects).Items.Single().LateFee!.ToCharge);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void Five_days_in_dispute_make_a_window_of_ten_days_one_of_fifteen(int afterIssue, bool earned)
    {
        var item = Invoice("A", Mxn(10_000), Day(3, 1), Day(3, 31));
        ValueList<AccountEvent> events =
        [
            new DisputeOpened("D", Mxn(1), Day(3, 4), item.Id, "price"),
            new DisputeClosed("D", Day(3, 9)),
        ];
        var asOf = item.IssuedOn.PlusDays(afterIssue);
        var offer = Assess([item], events, asOf, With(discount: DisputedDiscount.Held)).Items.Single().Discount;
        Assert.Equal(earned ? Day(3, 16) : null, offer?.LastDay);
        Assert.Null(Assess([item], events, asOf, DisputeEffects.Standard).Items.Single().Discount);
    }

    [Theory]
    [InlineData(DisputedExposure.Counts, 10_000)]
    [InlineData(DisputedExposure.LeftOut, 6_000)]
    public void A_disputed_part_uses_the_limit_or_not(DisputedExposure exposure, int expected)
    {
        var effects = With(exposure: exposure);
        Assert.Equal(Mxn(expected), Assess([Overdue], [Four], Day(3, 31), effects).Credit.Single().Exposure);
    }

    [Theory]
    [InlineData(DisputedEscalation.UndisputedPart, 6_000)]
    [InlineData(DisputedEscalation.ItemWaits, 0)]
    [InlineData(DisputedEscalation.AllTheSame, 10_000)]
    public void What_is_chased_follows_the_policy(DisputedEscalation escalation, int expected)
    {
        var effects = With(escalation: escalation);
        Assert.Equal(Mxn(expected), Assess([Overdue], [Four], Day(3, 31), effects).Chased.OpenIn(Currency.Mxn));
    }

    private static DisputeOpened Four => new("D", Mxn(4_000), Day(3, 11), Overdue.Id, "price");

    private static DisputeEffects With(
        DisputedInterest interest = DisputedInterest.Suspended,
        DisputedDiscount discount = DisputedDiscount.RunsOn,
        DisputedExposure exposure = DisputedExposure.Counts,
        DisputedEscalation escalation = DisputedEscalation.UndisputedPart
    ) => new(interest, discount, exposure, escalation);

    private static AccountAssessment Assess(
        ValueList<Receivable> items,
        ValueList<AccountEvent> events,
        LocalDate asOf,
        DisputeEffects effects
    )
    {
        var policy = new PolicySet(
            Standard.Name,
            Standard.EffectiveFrom,
            Standard.Terms,
            Standard.LateFees,
            Standard.Credit,
            Standard.Escalation,
            Standard.Aging,
            Standard.Allocation,
            disputes: effects
        );
        return AccountAssessment.Of(Account(items, events: events), PolicyHistory.Of(policy), asOf);
    }
}
